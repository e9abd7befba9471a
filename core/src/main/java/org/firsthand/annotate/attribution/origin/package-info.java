/// The sources that an article names: outlets, agencies, documents, bodies, posts.
///
/// In: the attributions of an article with their hearers, its text, its links, and what cleaning
/// cut. Out: [SourceMention][org.firsthand.annotate.finding.SourceMention]s, each with the clause
/// that names it. Method: a list of outlets and agencies of our own, extended by the pattern of
/// their names ("the Harbour Gazette"), beside words of telling and reporting; credit lines and
/// embedded posts by their form. People who are quoted are speakers, not sources.
@NullMarked
package org.firsthand.annotate.attribution.origin;

import org.jspecify.annotations.NullMarked;
