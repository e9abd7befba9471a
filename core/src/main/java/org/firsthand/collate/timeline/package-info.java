/// What happened when, over all tellings.
///
/// In: the dated expressions of a thread's articles. Out:
/// [org.firsthand.collate.timeline.Happening]s, earliest first, those without a date last. Each
/// rests on the words that date it and on the clause around them; clauses of several articles that
/// can mean the same days and are alike are one happening.
@NullMarked
package org.firsthand.collate.timeline;

import org.jspecify.annotations.NullMarked;
