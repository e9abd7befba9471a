/// The stemma in the report: its drawing for three widths of screen, and the same as a table.
///
/// In: a [org.firsthand.tell.html.view.Scope]. Out: a
/// [org.firsthand.tell.html.stemma.StemmaSection], which a template sets. The drawing itself is
/// made by [org.firsthand.tell.drawing]; here its nodes and edges get the sentences that they open.
@NullMarked
package org.firsthand.tell.html.stemma;

import org.jspecify.annotations.NullMarked;
