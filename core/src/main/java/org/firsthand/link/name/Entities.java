package org.firsthand.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.text.Span;

/// The entities of a pile, which can be asked who is named at a place.
///
/// Not a record, because it keeps an index of the mentions beside what it holds. Immutable.
public final class Entities {

    private record Place(Span span, Entity entity) {}

    private static final Comparator<Place> BY_PLACE =
            Comparator.comparing(Place::span).thenComparing(place -> place.entity().id());

    private final List<Entity> all;
    private final Map<ArticleId, List<Place>> places = new HashMap<>();

    /// @param entities in order of id; no two mentions overlap
    public Entities(List<Entity> entities) {
        all = List.copyOf(entities);
        for (Entity entity : all) {
            for (Evidence mention : entity.mentions()) {
                if (mention.layer() == Evidence.Layer.TEXT) {
                    places.computeIfAbsent(mention.article(), id -> new ArrayList<>())
                            .add(new Place(mention.span(), entity));
                }
            }
        }
        places.values().forEach(list -> list.sort(BY_PLACE));
    }

    /// In order of id.
    public List<Entity> all() {
        return all;
    }

    /// The entity of which a mention overlaps `span` in `article`: the first such mention's.
    public Optional<Entity> at(ArticleId article, Span span) {
        List<Place> here = places.getOrDefault(article, List.of());
        int at = Span.firstBehind(here, Place::span, span.start());
        return at < here.size() && here.get(at).span().overlaps(span)
                ? Optional.of(here.get(at).entity())
                : Optional.empty();
    }
}
