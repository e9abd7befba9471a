/// Plain text to article text.
@NullMarked
package org.firsthand.clean.plain;

import org.jspecify.annotations.NullMarked;
