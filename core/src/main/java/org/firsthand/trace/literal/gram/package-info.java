/// Texts as hashes of word sequences.
///
/// In: a text. Out: its [org.firsthand.trace.literal.gram.RunningWords], the hash of each word
/// sequence ([org.firsthand.trace.literal.gram.Grams]), and the few of them that winnowing picks
/// ([org.firsthand.trace.literal.gram.Fingerprints]; Schleimer, Wilkerson and Aiken 2003).
@NullMarked
package org.firsthand.trace.literal.gram;

import org.jspecify.annotations.NullMarked;
