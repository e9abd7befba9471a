/// The stemma as a drawing: who derives from whom, left to right in time, in pixels.
///
/// In: a [org.firsthand.tell.tellings.ToldStory] and the [org.firsthand.tell.drawing.DrawingFrame]
/// to fill. Out: a [org.firsthand.tell.drawing.Drawing] of nodes, edges, lanes and ticks, which
/// knows neither SVG nor HTML; `tell.drawing.svg` writes it down.
/// - Each node has a row of its own, so that no two of them and no two labels overlap. Families
///   stand together, then the tellings that nothing ties to another, then those without a date.
/// - A node stands at the time it was published. Where that is a stretch (a day, a month, an
///   inferred interval), or where the node had to move right of its parents, a whisker shows what
///   its clock says; it has no cap where it goes on behind the axis. Without a date a node has no
///   place in time.
/// - Leaves that are alike fold into the first of them, and the more rows there would be, the more
///   folds; each fold names and opens what is in it.
///
/// Departs from the layered drawings of Sugiyama et al. (1981): the axis is time, so that a
/// generation is no column, and rows are in depth-first order, so that a family can be read as an
/// indented list.
@NullMarked
package org.firsthand.tell.drawing;

import org.jspecify.annotations.NullMarked;
