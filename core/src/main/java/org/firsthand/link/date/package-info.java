/// Days of writing worked out from what the articles of a thread say about the same days.
///
/// In: the articles of a pile, how they are grouped, and the entities they name. Out: the same
/// articles, some of them with an inferred date and with their times resolved against it.
///
/// Every undated article has a set of days on which it may have been written. A post of a stated
/// day that it embeds, and full dates that it speaks of as past, bound that set. Two expressions of
/// time in two articles that speak of the same event, as their sentences share names, figures and
/// words, must denote overlapping days: that strikes days from both sets (arc consistency,
/// Mackworth 1977) until nothing changes. A tie that would leave no day is wrong and is dropped,
/// the weakest last heard. What is left is a date only where it spans a month at most; else the
/// date stays unknown.
@NullMarked
package org.firsthand.link.date;

import org.jspecify.annotations.NullMarked;
