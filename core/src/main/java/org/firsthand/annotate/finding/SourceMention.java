package org.firsthand.annotate.finding;

import org.firsthand.article.Evidence;

/// An article names where it has something from.
///
/// @param name the source's name as one would list it: the full name of an outlet or agency, the
///   words for a document or a body
/// @param anonymous true where it is a person or a group without a name
/// @param route the way it came in
public record SourceMention(
        String name, Kind kind, boolean anonymous, Evidence evidence, Route route) {

    /// What the source is.
    public enum Kind {
        OUTLET,
        AGENCY,
        DOCUMENT,
        INSTITUTION,
        PERSON,
        GROUP,
        POST
    }

    /// How the article names it.
    public enum Route {
        /// "told NAME"
        TOLD,
        /// "according to NAME"
        ACCORDING,
        /// "NAME reported", "first reported by NAME"
        REPORTED,
        /// "said in a statement", a report, a letter
        DOCUMENT,
        /// a post on a network
        POST,
        /// a credit line: "(AP)", "With reporting by NAME"
        CREDIT,
        /// the whole article is NAME's, shown by another
        CARRIED,
        /// a link to NAME
        LINK
    }
}
