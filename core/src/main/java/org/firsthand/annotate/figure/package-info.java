/// Numbers that say something, with bound, unit, period and what is counted.
///
/// In: a [org.firsthand.annotate.syntax.Reading], its times and attributions. Out:
/// [org.firsthand.annotate.finding.Figure]s. There are two layers. [QuantityReader] is a grammar of
/// all quantities: number, unit (`units.txt`, UCUM and ISO 4217), bound (`bounds.txt`) and range;
/// its notions are those of CQE (Almasian et al. 2023). Above it, [FigureReader] asks what a reader
/// of news would call a figure: dates, ages, scores, numbers in names and the small numbers of
/// ordinary speech fall out; what remains gets the noun that it counts, its context, the stretch of
/// time it is for, which way it went (`changes.txt`), and who gave it.
///
/// A length of time is a figure where it is told for its own sake ("the session took two hours"),
/// and a period where it is what another figure is for ("50,000 in five days").
@NullMarked
package org.firsthand.annotate.figure;

import org.jspecify.annotations.NullMarked;
