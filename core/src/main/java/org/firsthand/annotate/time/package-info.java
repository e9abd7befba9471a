/// Expressions of time, resolved against the article's own date where there is one.
@NullMarked
package org.firsthand.annotate.time;

import org.jspecify.annotations.NullMarked;
