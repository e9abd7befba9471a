/// Draws a stemma: who derives from whom, left to right in time.
///
/// In: a [org.firsthand.tell.html.view.Scope]. Out: a [org.firsthand.tell.html.stemma.Drawing] of
/// nodes, edges and ticks in pixels, which a template sets as SVG.
///
/// Each node has a row of its own, so nodes cannot overlap. A node stands at the time it was
/// published; a node whose clock shows only a day or a month stands somewhere within it, right of
/// its parents, and a whisker shows the whole stretch. Where the dates contradict a derivation that
/// is known or inferred, the child is still drawn right of its parent and its whisker shows what
/// its clock says.
@NullMarked
package org.firsthand.tell.html.stemma;

import org.jspecify.annotations.NullMarked;
