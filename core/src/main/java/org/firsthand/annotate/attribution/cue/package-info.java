/// The words that tie a source to a content.
///
/// In: the word lists `verbs.txt`, `nouns.txt` and `adjectives.txt`, which say for each lemma what
/// shapes of content it takes (a quotation, a clause, an infinitive, an object, a prepositional
/// phrase). Out: a lookup from a token to its [Cue][org.firsthand.annotate.attribution.cue.Cue].
/// The shapes follow the idea of Levin's verb classes (English Verb Classes and Alternations,
/// 1993); the lists are our own. Near-misses ("say" as a noun, "read" without a quotation) fall out
/// because the shape that the list asks for is absent.
@NullMarked
package org.firsthand.annotate.attribution.cue;

import org.jspecify.annotations.NullMarked;
