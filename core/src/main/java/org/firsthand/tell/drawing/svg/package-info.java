/// Writes a drawing down as SVG 1.1, once for all who show it.
///
/// In: a [org.firsthand.tell.drawing.Drawing]. Out: elements, each with its class. The report
/// colours them by its style sheet and makes links of them
/// ([Links][org.firsthand.tell.drawing.svg.Links]); a file that stands alone carries the same
/// colours as attributes, which every program that reads SVG understands, and a style for dark
/// screens on top.
///
/// Words of articles go through the JDK's XML writer alone, so that none of them can end an
/// element.
@NullMarked
package org.firsthand.tell.drawing.svg;

import org.jspecify.annotations.NullMarked;
