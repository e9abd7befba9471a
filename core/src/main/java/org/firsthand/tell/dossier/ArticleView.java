package org.firsthand.tell.dossier;

import java.util.List;
import java.util.Optional;

/// One input article.
public record ArticleView(
        String id,
        Optional<String> file,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> publisher,
        boolean carried,
        Optional<String> byline,
        List<String> bylinePeople,
        Optional<WireView> wire,
        PublishedView published,
        Optional<ModifiedView> modified,
        Optional<String> section,
        List<KnownView> known,
        Optional<String> seen,
        String language,
        String text,
        String original,
        int words,
        List<ParagraphView> paragraphs,
        List<CutView> cut,
        List<CopyView> copies,
        Optional<String> revisionOf,
        Optional<RevisionView> revision) {

    /// The agency whose copy it carries.
    public record WireView(String name, String certainty, List<SpanView> evidence) {}

    /// When it was published.
    ///
    /// @param value ISO date, date-time, month, or `start/end`; empty where it is unknown
    /// @param evidence what it rests on, in words
    /// @param spans the characters it rests on
    public record PublishedView(
            Optional<String> value, String certainty, String evidence, List<SpanView> spans) {}

    /// When it was last changed, as its page says.
    ///
    /// @param value ISO date or date-time
    public record ModifiedView(String value, String evidence) {}

    /// How one field is known.
    ///
    /// @param field the name of another field of this article
    /// @param evidence what it rests on, in words
    public record KnownView(String field, String certainty, String evidence) {}

    /// Another page of the same article.
    ///
    /// @param why what makes it the same article
    public record CopyView(String id, Optional<String> file, Optional<String> url, String why) {}

    /// What this version changed in the one before.
    ///
    /// @param order `stated` where times say which is later, else `unknown`
    public record RevisionView(String order, List<ChangeView> changes) {}

    /// Words that were inserted (no `before`), deleted (no `after`) or replaced.
    public record ChangeView(Optional<SpanView> before, Optional<SpanView> after) {}

    /// A paragraph that the page sets apart from running text; offsets count in the text.
    ///
    /// @param kind heading, item, quote or post
    public record ParagraphView(int start, int end, String kind) {}

    /// What cleaning removed; offsets count in the original.
    public record CutView(int start, int end, String text, String reason) {}
}
