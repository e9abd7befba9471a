package org.firsthand.article;

import java.util.List;
import java.util.Optional;
import org.firsthand.text.SourceMap;

/// One article: its cleaned text, what was cut, and what is known about it.
///
/// The parts of [Metadata] and [ArticleText] can be asked of the article itself.
///
/// @param copies other pages of the same article, in order of id
/// @param revision of which article this is a later version, and what it changed
public record Article(
        ArticleId id,
        Metadata metadata,
        ArticleText body,
        List<Copy> copies,
        Optional<Revision> revision) {

    public Article {
        copies = List.copyOf(copies);
    }

    /// An article by itself.
    public Article(ArticleId id, Metadata metadata, ArticleText body) {
        this(id, metadata, body, List.of(), Optional.empty());
    }

    /// An article of a plain text alone, as it stands: nothing cut, nothing known about it.
    public static Article plain(ArticleId id, String text) {
        return new Article(id, Metadata.NONE, ArticleText.plain(text));
    }

    public Optional<String> file() {
        return metadata.file();
    }

    public Optional<String> url() {
        return metadata.url();
    }

    public Optional<String> title() {
        return metadata.title();
    }

    public Optional<String> outlet() {
        return metadata.outlet();
    }

    public Optional<String> publisher() {
        return metadata.publisher();
    }

    /// True where it is shown by another than its publisher.
    public boolean carried() {
        return metadata.carried();
    }

    public Optional<String> byline() {
        return metadata.byline();
    }

    public List<String> bylinePeople() {
        return metadata.bylinePeople();
    }

    public Optional<Wire> wire() {
        return metadata.wire();
    }

    public PublicationDate published() {
        return metadata.published();
    }

    public Optional<String> seen() {
        return metadata.seen();
    }

    public String language() {
        return metadata.language();
    }

    public Colophon colophon() {
        return metadata.colophon();
    }

    public String text() {
        return body.text();
    }

    public String original() {
        return body.original();
    }

    public SourceMap map() {
        return body.map();
    }

    public List<Paragraph> paragraphs() {
        return body.paragraphs();
    }

    /// What the page makes of the paragraph at `place` in its text.
    public Paragraph.Kind kind(int place) {
        return paragraphs().stream()
                .filter(paragraph -> paragraph.span().contains(place))
                .map(Paragraph::kind)
                .findFirst()
                .orElse(Paragraph.Kind.TEXT);
    }

    public List<Cut> cuts() {
        return body.cuts();
    }

    public List<Link> links() {
        return body.links();
    }

    public Article withPublished(PublicationDate date) {
        return new Article(id, metadata.withPublished(date), body, copies, revision);
    }

    public Article withCopies(List<Copy> pages) {
        return new Article(id, metadata, body, pages, revision);
    }

    public Article withRevision(Revision of) {
        return new Article(id, metadata, body, copies, Optional.of(of));
    }

    /// The characters of `evidence`, which must be of this article.
    public String words(Evidence evidence) {
        if (!evidence.article().equals(id)) {
            throw new IllegalArgumentException(evidence + " is not of the article " + id);
        }
        return evidence.span().of(evidence.layer() == Evidence.Layer.TEXT ? text() : original());
    }
}
