/// The grammar of time: which words of a text are an expression of time, and what its slots took.
///
/// In: the words of a sentence. Out: [org.firsthand.annotate.time.grammar.TimeMatch]es. Words
/// (`lexicon.txt`) and rules (`rules.txt`) are data; nothing here knows the day of writing.
@NullMarked
package org.firsthand.annotate.time.grammar;

import org.jspecify.annotations.NullMarked;
