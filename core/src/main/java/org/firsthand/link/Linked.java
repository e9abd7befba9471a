package org.firsthand.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.firsthand.group.Story;
import org.firsthand.link.name.Entities;
import org.firsthand.link.name.Entity;
import org.firsthand.text.Span;

/// A pile whose names are joined and whose dates are resolved as far as they can be.
///
/// Not a record, because it keeps an index of the tellings beside what it holds. Immutable.
public final class Linked {

    private final List<Annotations> tellings;
    private final Entities entities;
    private final Map<ArticleId, Annotations> byId;

    /// @param tellings the annotations of every article in order of id, with dates resolved
    /// @param entities in order of id; no two mentions overlap
    public Linked(List<Annotations> tellings, List<Entity> entities) {
        this(tellings, new Entities(entities));
    }

    Linked(List<Annotations> tellings, Entities entities) {
        this.tellings = List.copyOf(tellings);
        this.entities = entities;
        byId =
                tellings.stream()
                        .collect(Collectors.toMap(a -> a.article().id(), Function.identity()));
    }

    /// The annotations of every article in order of id, with dates resolved.
    public List<Annotations> tellings() {
        return tellings;
    }

    /// In order of id.
    public List<Entity> entities() {
        return entities.all();
    }

    /// The tellings of `story`, in order of article id.
    public List<Annotations> of(Story story) {
        return story.articles().stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /// The entity of which a mention overlaps `span` in `article`: the first such mention's.
    public Optional<Entity> entityAt(ArticleId article, Span span) {
        return entities.at(article, span);
    }
}
