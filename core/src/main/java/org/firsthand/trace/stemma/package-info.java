/// Which article derives from which, from their alignments, clocks and citations.
///
/// In: the aligned articles of a story. Out: a parent, an unseen parent or none for each, with how
/// likely each choice is; the level of each derivation; the number of origins.
///
/// Method: a conditional logit over each article's possible parents (features of reuse after METER,
/// Clough et al. 2002; of precedence and of who names whom), weights learnt on generated stories
/// and kept in `parent.weights`; the choices are then taken from the surest down, none that would
/// close a cycle.
@NullMarked
package org.firsthand.trace.stemma;

import org.jspecify.annotations.NullMarked;
