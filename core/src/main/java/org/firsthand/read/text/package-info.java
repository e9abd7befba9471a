/// Bytes to characters: which encoding, and what was doubtful about it.
@NullMarked
package org.firsthand.read.text;

import org.jspecify.annotations.NullMarked;
