/// What kind an input is, by its first bytes before its name.
///
/// In: an input and the start of its bytes. Out: a [org.firsthand.read.sniff.Kind].
@NullMarked
package org.firsthand.read.sniff;

import org.jspecify.annotations.NullMarked;
