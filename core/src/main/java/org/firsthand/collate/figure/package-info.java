/// The same quantity in several articles, and figures of one flow brought to one day.
///
/// In: the figures of a thread's articles. Out: [org.firsthand.collate.figure.FigureGroup]s, which
/// say how the numbers and their bounds agree, and [org.firsthand.collate.figure.Rate]s of counts
/// over a period, or money told as a rate, with the division written out. Same unit and same
/// number, in sentences on the same matter, or like numbers of the same noun, make a group.
/// Percentages and measures have no rate.
@NullMarked
package org.firsthand.collate.figure;

import org.jspecify.annotations.NullMarked;
