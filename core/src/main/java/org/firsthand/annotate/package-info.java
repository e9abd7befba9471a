/// What one article says, read by itself: names, attributions, figures, times and speech acts.
@NullMarked
package org.firsthand.annotate;

import org.jspecify.annotations.NullMarked;
