/// Numbers as a text writes them, below any question of what they count.
///
/// In: a stretch of text. Out: its lexemes, and [org.firsthand.annotate.number.NumberMention]s with
/// their values: digits with separators, number words, mixtures ("1.2 million"), fractions, mixed
/// numbers, dozens, ordinals. The words are data (`words.txt`); the grammar is the usual one of
/// English numerals (Hurford, The Linguistic Theory of Numerals, 1975), read from left to right
/// with no going back, so that time grows with the length of the text alone.
///
/// The packages `time` and `figure` both stand on this one.
@NullMarked
package org.firsthand.annotate.number;

import org.jspecify.annotations.NullMarked;
