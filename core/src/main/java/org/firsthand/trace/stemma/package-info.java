/// Which article derives from which, from their alignments, clocks and citations.
///
/// In: the aligned articles of a story. Out: a parent, an unseen parent or none for each, with how
/// likely each choice is; the level of each derivation; the number of origins.
///
/// Method: a conditional logit over each article's possible parents (features of reuse after METER,
/// Clough et al. 2002; of precedence, of who names whom, and of the turns of phrase that only some
/// of three articles share, weighed by rarity), weights learnt on generated stories and kept in
/// `parent.weights`; two parents are one choice. The choices are then taken from the surest down,
/// none that would close a cycle. Each article is compared with each other, so that the work grows
/// with the square of the articles; threes and pairs of parents are tried among the nearest twelve
/// alone.
@NullMarked
package org.firsthand.trace.stemma;

import org.jspecify.annotations.NullMarked;
