/// The report: one HTML file that opens from disk, with its style and script inside.
///
/// In: a [org.firsthand.tell.dossier.Dossier]. Out: the page, which fetches nothing (its
/// Content-Security-Policy forbids it), works without scripts, by keyboard, at 360 pixels, on
/// paper, in light and dark. [org.firsthand.tell.html.view] prepares the words of each section,
/// [org.firsthand.tell.html.stemma] the drawing, and the templates under `src/main/jte` set them;
/// they are compiled with the code.
///
/// Texts of articles stand once on the page. A mark links to its sentence there, and the script
/// opens the sentence beside the mark instead; it builds from the page's own text, never from
/// markup.
@NullMarked
package org.firsthand.tell.html;

import org.jspecify.annotations.NullMarked;
