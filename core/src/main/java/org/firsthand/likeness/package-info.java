/// How alike two stretches of text are: whether they say the same.
///
/// In: two [org.firsthand.likeness.Stretch]es of articles. Out: a number from 0 to 1 that is 0.5
/// where the two are as likely as not the same statement. The cosine of the sentence vectors
/// proposes, the shared words, names and numbers decide: vectors hardly see numbers and names. The
/// weights are those of a logistic regression over hand-scored pairs of headlines, in the manner of
/// DLS@CU (Sultan et al. 2015), which aligns words before it weighs them.
@NullMarked
package org.firsthand.likeness;

import org.jspecify.annotations.NullMarked;
