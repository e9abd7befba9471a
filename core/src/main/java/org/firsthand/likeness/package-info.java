/// How alike two stretches of text are: whether they say the same.
///
/// In: two [org.firsthand.likeness.Stretch]es of articles. Out: a number from 0 to 1 that is 0.5
/// where the two are as likely as not the same statement. The cosine of the sentence vectors and
/// the share of words that both have go through a logistic curve, fitted on pairs of headlines
/// scored by hand (SemEval STS; Agirre et al. 2015). Vectors hardly see negation, numbers and
/// names: what is alike here is a candidate, and whoever joins two stretches compares those slots
/// himself.
@NullMarked
package org.firsthand.likeness;

import org.jspecify.annotations.NullMarked;
