package org.firsthand.article;

import java.util.List;
import java.util.Optional;
import org.firsthand.text.SourceMap;

/// One article: its cleaned text, what was cut, and what is known about it.
///
/// Paragraphs of `text` are its lines. A place in `text` leads to one in `original` by `map`.
///
/// @param file the file it came from, relative to the path that was given
/// @param outlet who shows it
/// @param publisher whose article it is, which differs from `outlet` where it is carried
/// @param byline the byline as it stands, without a leading "by"
/// @param bylinePeople the people of the byline, without roles
/// @param seen when it was fetched, an ISO instant; a crawl date is not a publication date
/// @param language ISO 639-1 code
/// @param original the text before cleaning
/// @param paragraphs those of its text that are more than running text, in order of place
/// @param cuts what was removed, in order of place
/// @param colophon its section, its last change, and how its facts are known
/// @param copies other pages of the same article, in order of id
/// @param revision of which article this is a later version, and what it changed
public record Article(
        ArticleId id,
        Optional<String> file,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> publisher,
        Optional<String> byline,
        List<String> bylinePeople,
        Optional<Wire> wire,
        PublicationDate published,
        Optional<String> seen,
        String language,
        String text,
        String original,
        SourceMap map,
        List<Paragraph> paragraphs,
        List<Cut> cuts,
        List<Link> links,
        Colophon colophon,
        List<Copy> copies,
        Optional<Revision> revision) {

    public Article {
        bylinePeople = List.copyOf(bylinePeople);
        paragraphs = List.copyOf(paragraphs);
        cuts = List.copyOf(cuts);
        links = List.copyOf(links);
        copies = List.copyOf(copies);
        for (Cut cut : cuts) {
            if (cut.span().end() > original.length()) {
                throw new IllegalArgumentException(
                        id + ": " + cut + " is behind the original's " + original.length());
            }
        }
        for (SourceMap.Run run : map.runs()) {
            if (run.derived() + run.length() > text.length()
                    || run.source() + run.length() > original.length()) {
                throw new IllegalArgumentException(id + ": " + run + " is outside the texts");
            }
        }
    }

    /// What the page makes of the paragraph at `place` in its text.
    public Paragraph.Kind kind(int place) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.span().contains(place))
                .map(Paragraph::kind)
                .findFirst()
                .orElse(Paragraph.Kind.TEXT);
    }

    /// An article of a plain text alone, as it stands: nothing cut, nothing known about it.
    public static Article plain(ArticleId id, String text) {
        return new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                PublicationDate.unknown("nothing in the input says when it was published"),
                Optional.empty(),
                "en",
                text,
                text,
                SourceMap.identity(text.length()),
                List.of(),
                List.of(),
                List.of(),
                Colophon.NONE,
                List.of(),
                Optional.empty());
    }

    /// True where it is shown by another than its publisher.
    public boolean carried() {
        return outlet.isPresent() && publisher.isPresent() && !outlet.equals(publisher);
    }

    public Article withPublished(PublicationDate date) {
        return with(date, copies, revision);
    }

    public Article withCopies(List<Copy> pages) {
        return with(published, pages, revision);
    }

    public Article withRevision(Revision of) {
        return with(published, copies, Optional.of(of));
    }

    private Article with(PublicationDate date, List<Copy> pages, Optional<Revision> of) {
        return new Article(
                id,
                file,
                url,
                title,
                outlet,
                publisher,
                byline,
                bylinePeople,
                wire,
                date,
                seen,
                language,
                text,
                original,
                map,
                paragraphs,
                cuts,
                links,
                colophon,
                pages,
                of);
    }

    /// The characters of `evidence`, which must be of this article.
    public String words(Evidence evidence) {
        if (!evidence.article().equals(id)) {
            throw new IllegalArgumentException(evidence + " is not of the article " + id);
        }
        return evidence.span().of(evidence.layer() == Evidence.Layer.TEXT ? text : original);
    }
}
