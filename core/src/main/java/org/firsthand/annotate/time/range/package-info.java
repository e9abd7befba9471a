/// The layer above the expressions of time: what several of them say together.
///
/// In: a text and its expressions, in order. Out: ranges that two dates bound ("from May 3 to June
/// 9") and days counted from a date ("two weeks before Christmas"). TIMEX3 keeps their parts apart,
/// and so do the expressions; whoever asks when something happened asks this layer.
@NullMarked
package org.firsthand.annotate.time.range;

import org.jspecify.annotations.NullMarked;
