/// The same quantity in several articles, and figures of one flow brought to one day.
@NullMarked
package org.firsthand.collate.figure;

import org.jspecify.annotations.NullMarked;
