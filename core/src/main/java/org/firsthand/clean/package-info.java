/// Page to article: the main text, what was cut and why, and what the page says about itself.
@NullMarked
package org.firsthand.clean;

import org.jspecify.annotations.NullMarked;
