/// Tests of the package of the same name.
@NullMarked
package org.firsthand.annotate.attribution.mark;

import org.jspecify.annotations.NullMarked;
