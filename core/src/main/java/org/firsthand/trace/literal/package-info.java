/// Stretches that a text shares with any of very many articles, word for word.
///
/// In: the words of a text, and [org.firsthand.trace.literal.posting.Postings], which say where the
/// sampled grams of articles stand. Out: [org.firsthand.trace.literal.Candidate] articles with
/// chains of hits, best first; with both texts at hand, [org.firsthand.trace.literal.SharedStretch]
/// stretches to the word.
///
/// Method: as passim does (Smith, Cordell and Mullen 2015), hashes of word 5-grams lead to
/// postings, rare grams are read first and the most common not at all, and hits are chained with
/// gaps. Of all grams only those that winnowing picks are kept (Schleimer, Wilkerson and Aiken
/// 2003), so that every shared run of eight words is met and the index stays small. Where we
/// depart: the cut-off is no fixed frequency but what one text may cost, so that an agency's report
/// that a thousand outlets print is still found by its own words.
///
/// Nothing here reads a file or keeps anything between calls; where the postings lie is the
/// caller's: on the heap ([org.firsthand.trace.literal.posting.HeapPostings]) or on disk
/// (`org.firsthand.index`).
@NullMarked
package org.firsthand.trace.literal;

import org.jspecify.annotations.NullMarked;
