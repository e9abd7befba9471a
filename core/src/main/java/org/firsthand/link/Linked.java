package org.firsthand.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.group.Story;
import org.firsthand.text.Span;

/// A pile whose names are joined and whose dates are resolved as far as they can be.
///
/// Not a record, because it keeps an index of the mentions beside what it holds. Immutable.
public final class Linked {

    private record Place(Span span, Entity entity) {}

    private static final Comparator<Place> BY_PLACE =
            Comparator.comparing(Place::span).thenComparing(place -> place.entity().id());

    private final List<Annotations> tellings;
    private final List<Entity> entities;
    private final Map<ArticleId, Annotations> byId;
    private final Map<ArticleId, List<Place>> places = new HashMap<>();

    /// @param tellings the annotations of every article in order of id, with dates resolved
    /// @param entities in order of id; no two mentions overlap
    public Linked(List<Annotations> tellings, List<Entity> entities) {
        this.tellings = List.copyOf(tellings);
        this.entities = List.copyOf(entities);
        byId =
                tellings.stream()
                        .collect(Collectors.toMap(a -> a.article().id(), Function.identity()));
        for (Entity entity : entities) {
            for (Evidence mention : entity.mentions()) {
                if (mention.layer() == Evidence.Layer.TEXT) {
                    places.computeIfAbsent(mention.article(), id -> new ArrayList<>())
                            .add(new Place(mention.span(), entity));
                }
            }
        }
        places.values().forEach(list -> list.sort(BY_PLACE));
    }

    /// The annotations of every article in order of id, with dates resolved.
    public List<Annotations> tellings() {
        return tellings;
    }

    /// In order of id.
    public List<Entity> entities() {
        return entities;
    }

    /// The tellings of `story`, in order of article id.
    public List<Annotations> of(Story story) {
        return story.articles().stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /// The entity of which a mention overlaps `span` in `article`: the first such mention's.
    public Optional<Entity> entityAt(ArticleId article, Span span) {
        List<Place> all = places.getOrDefault(article, List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() && all.get(low).span().overlaps(span)
                ? Optional.of(all.get(low).entity())
                : Optional.empty();
    }
}
