package org.firsthand.link;

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
/// @param tellings the annotations of every article in order of id, with dates resolved
/// @param entities in order of id
public record Linked(List<Annotations> tellings, List<Entity> entities) {

    public Linked {
        tellings = List.copyOf(tellings);
        entities = List.copyOf(entities);
    }

    /// The tellings of `story`, in order of article id.
    public List<Annotations> of(Story story) {
        Map<ArticleId, Annotations> byId =
                tellings.stream()
                        .collect(Collectors.toMap(a -> a.article().id(), Function.identity()));
        return story.articles().stream().map(byId::get).toList();
    }

    /// The entity of which a mention overlaps `span` in `article`: the first such mention's.
    public Optional<Entity> entityAt(ArticleId article, Span span) {
        Optional<Entity> found = Optional.empty();
        int first = Integer.MAX_VALUE;
        for (Entity entity : entities) {
            for (Evidence mention : entity.mentions()) {
                if (mention.article().equals(article)
                        && mention.layer() == Evidence.Layer.TEXT
                        && mention.span().overlaps(span)
                        && mention.span().start() < first) {
                    first = mention.span().start();
                    found = Optional.of(entity);
                }
            }
        }
        return found;
    }
}
