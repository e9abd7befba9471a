/// Sentences of one article beside their counterparts in another.
///
/// In: two articles of a story. Out: an [org.firsthand.trace.align.Alignment]: for each sentence of
/// the one the place in the other that it can come from, whether word for word or rewritten, and
/// how like the two are.
///
/// Method: a sentence stands verbatim where its words, without case and marks, stand together in
/// the other text (found through hashes of word 5-grams, as passim does: Smith, Cordell and Mullen
/// 2014); else the stretch of one or two sentences that holds the largest share of its weighted
/// words in their order counts (longest common subsequence, rare words weighing more), helped by
/// the sentence vectors where few words are left (METER, Clough et al. 2002, has the classes).
@NullMarked
package org.firsthand.trace.align;

import org.jspecify.annotations.NullMarked;
