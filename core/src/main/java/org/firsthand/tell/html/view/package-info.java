/// What the report shows, ready to be set: one record a section, in the order of the page.
///
/// In: a [org.firsthand.tell.dossier.Dossier]. Out: a [org.firsthand.tell.html.view.Contents] of
/// plain words, marks and numbers; the templates add markup and nothing else. Every
/// [org.firsthand.tell.html.view.Mark] carries the spans it rests on, so a section cannot show a
/// finding without its evidence.
///
/// Articles' words are quoted or cut with an ellipsis, never reworded.
@NullMarked
package org.firsthand.tell.html.view;

import org.jspecify.annotations.NullMarked;
