/// Numbers that say something, with bound, unit, period and what is counted.
@NullMarked
package org.firsthand.annotate.figure;

import org.jspecify.annotations.NullMarked;
