/// Dependency trees: what CoreNLP's neural parser gives, from the same model file, in a fraction of
/// the time.
///
/// A tagged sentence comes in, its tree goes out. The method is the greedy arc-standard parser of
/// Chen and Manning (EMNLP 2014): a [org.firsthand.annotate.syntax.dependency.Configuration]
/// (stack, buffer, arcs) is described by 48 [org.firsthand.annotate.syntax.dependency.Features],
/// from which the [org.firsthand.annotate.syntax.dependency.Network] tells the next transition. We
/// depart from the library in when and how its sums are made, never in which: the same additions
/// stand in the same order, so that every score is the same to the last bit (decision 0039).
@NullMarked
package org.firsthand.annotate.syntax.dependency;

import org.jspecify.annotations.NullMarked;
