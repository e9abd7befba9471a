package org.firsthand.clean.metadata;

import java.util.List;
import java.util.Optional;
import org.firsthand.article.Colophon;
import org.firsthand.article.PublicationDate;
import org.firsthand.article.Wire;

/// What is known about an article beside its text.
///
/// @param publisher whose article it is, where a page says that it is another's
/// @param people the people of the byline
public record Facts(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> publisher,
        Optional<String> byline,
        List<String> people,
        Optional<Wire> wire,
        PublicationDate published,
        Optional<String> url,
        String language,
        Colophon colophon) {

    public Facts {
        people = List.copyOf(people);
    }
}
