/// Expressions of time, resolved against the article's own date where there is one.
///
/// In: a [org.firsthand.annotate.syntax.Reading]. Out:
/// [org.firsthand.annotate.finding.TimeExpression]s with TIMEX3 values (ISO-TimeML; Pustejovsky et
/// al. 2010). Words (`lexicon.txt`) and rules (`rules.txt`) are data; each rule carries hits and
/// near-misses that a test runs. The longest match at a place wins, as in HeidelTime (Strötgen and
/// Gertz 2013), whose news strategy the resolution follows: what is not complete is completed from
/// the day of writing, on the side to which the tense of the nearest verb points. We depart from it
/// in three ways: a date close by wins over a misleading tense, nothing is completed where no date
/// of writing is known, and where that date is a stretch of days, only what is the same for each of
/// them is said.
///
/// Which way a clause points is kept with the expression, so that [TimeReader#resolve] can do its
/// work later without the tags.
@NullMarked
package org.firsthand.annotate.time;

import org.jspecify.annotations.NullMarked;
