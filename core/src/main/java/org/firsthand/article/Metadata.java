package org.firsthand.article;

import java.util.List;
import java.util.Optional;

/// What is known about an article beside its text.
///
/// @param file the file it came from, relative to the path that was given
/// @param outlet who shows it
/// @param publisher whose article it is, which differs from `outlet` where it is carried
/// @param byline the byline as it stands, without a leading "by"
/// @param bylinePeople the people of the byline, without roles
/// @param seen when it was fetched, an ISO instant; a crawl date is not a publication date
/// @param language ISO 639-1 code
/// @param colophon its section, its last change, and how its facts are known
public record Metadata(
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
        Colophon colophon) {

    /// Nothing is known.
    public static final Metadata NONE =
            shown(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    PublicationDate.unknown("nothing in the input says when it was published"));

    public Metadata {
        bylinePeople = List.copyOf(bylinePeople);
    }

    /// True where it is shown by another than its publisher.
    public boolean carried() {
        return outlet.isPresent() && publisher.isPresent() && !outlet.equals(publisher);
    }

    /// Nothing is known but where it was shown, under which headline, by whom and when.
    public static Metadata shown(
            Optional<String> url,
            Optional<String> title,
            Optional<String> outlet,
            PublicationDate published) {
        return new Metadata(
                Optional.empty(),
                url,
                title,
                outlet,
                outlet,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                published,
                Optional.empty(),
                "en",
                Colophon.NONE);
    }

    public Metadata withPublished(PublicationDate date) {
        return new Metadata(
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
                colophon);
    }
}
