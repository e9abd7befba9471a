/// Tests of the package of the same name.
@NullMarked
package org.firsthand.annotate.attribution.speaker;

import org.jspecify.annotations.NullMarked;
