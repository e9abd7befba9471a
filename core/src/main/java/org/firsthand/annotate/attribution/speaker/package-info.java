/// Who the words of a source mean, within the article.
///
/// In: the drafts of attributions in order of place, the sentences and the names. Out: a
/// [Speaker][org.firsthand.annotate.finding.Speaker] for each, whose `referent` is the words that
/// say who it is, with the reason where they are other words than the source's own. Method: rules
/// of recency after Hobbs (1978) and Lappin and Leass (1994), on speakers first, since who speaks
/// goes on speaking; a description is led to an earlier phrase with the same head. Where no rule is
/// sure the words stay as they are: a wrong speaker is worse than none.
@NullMarked
package org.firsthand.annotate.attribution.speaker;

import org.jspecify.annotations.NullMarked;
