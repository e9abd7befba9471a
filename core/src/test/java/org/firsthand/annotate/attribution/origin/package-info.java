/// Tests of the package of the same name.
@NullMarked
package org.firsthand.annotate.attribution.origin;

import org.jspecify.annotations.NullMarked;
