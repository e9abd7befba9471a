/// A story's stemma as a file for other programs.
///
/// In: a [org.firsthand.tell.tellings.ToldStory], which may come from a dossier on disk. Out: SVG
/// and PNG, the drawing of the report with a heading and a key, or GraphML, all members and edges
/// with what is known of them, nothing folded ([Format][org.firsthand.tell.export.Format] is the
/// way in).
///
/// SVG and GraphML are the same bytes for the same story everywhere; a PNG depends on the fonts of
/// the machine. JSVG stays behind [PngFile][org.firsthand.tell.export.PngFile].
@NullMarked
package org.firsthand.tell.export;

import org.jspecify.annotations.NullMarked;
