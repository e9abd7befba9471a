/// What each article may derive from, and how likely that is.
///
/// In: the comparison of a story, and the number of one of its articles. Out: its
/// [org.firsthand.trace.parent.Choice]s with their probabilities: another article, two, nothing,
/// something unseen.
///
/// Method: a conditional logit over the options (features of reuse after METER, Clough et al. 2002;
/// of precedence, of who names whom, and of the turns of phrase and the numbers that only some of
/// several articles share), weights learnt on generated stories and kept in `parent.weights`; two
/// parents are one choice.
@NullMarked
package org.firsthand.trace.parent;

import org.jspecify.annotations.NullMarked;
