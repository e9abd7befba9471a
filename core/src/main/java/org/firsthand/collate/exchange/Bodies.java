package org.firsthand.collate.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.link.Linked;
import org.firsthand.link.name.Entity;
import org.firsthand.text.Span;

/// Tells for which country, union, company or other body somebody acts: by the words for them, by
/// their titles, and by what the thread's articles put before their name.
final class Bodies {

    private static final int BEFORE = 40;
    private static final int BACK = 600;

    private final Countries countries;
    private final Roles roles = Roles.load();
    private final Linked linked;
    private final Organisations organisations;
    private final Affiliations affiliations;
    private final Map<String, String> ofEntity = new HashMap<>();

    Bodies(Countries countries, List<Annotations> tellings, Linked linked) {
        this.countries = countries;
        this.linked = linked;
        Map<ArticleId, String> texts = new HashMap<>();
        tellings.forEach(a -> texts.put(a.article().id(), a.article().text()));
        organisations = new Organisations(tellings, linked);
        affiliations = new Affiliations(roles, tellings, linked, organisations);
        for (Entity entity : linked.entities()) {
            titled(entity, texts).ifPresent(body -> ofEntity.put(entity.id(), body));
        }
    }

    /// True where `words` are the name of `entity`, give or take a title.
    boolean isWhole(Entity entity, Span words, Annotations article) {
        return entity.mentions().stream()
                .filter(m -> m.article().equals(article.article().id()))
                .anyMatch(m -> m.span().overlaps(words) && m.span().length() * 2 >= words.length());
    }

    /// The body that the words `span` of `article` act for. A stand-in such as "the pair" acts for
    /// the first body named before it in its paragraph, or else that of `besides` excepted.
    Optional<String> of(Span span, Annotations article, Optional<String> besides) {
        String text = article.article().text();
        String words = span.of(text);
        return countries
                .in(words)
                .or(() -> linked.entityAt(article.article().id(), span).flatMap(this::entity))
                .or(() -> organisations.standingFor(words))
                .or(() -> roles.standsIn(words) ? before(text, span, besides) : Optional.empty());
    }

    private Optional<String> entity(Entity entity) {
        return Optional.ofNullable(ofEntity.get(entity.id()))
                .or(() -> organisations.of(entity))
                .or(() -> affiliations.of(entity));
    }

    private Optional<String> before(String text, Span span, Optional<String> besides) {
        int from = Math.max(text.lastIndexOf('\n', span.start()) + 1, span.start() - BACK);
        for (String sentence : text.substring(from, span.start()).split("(?<=[.!?]) ", -1)) {
            Optional<String> body = countries.in(sentence);
            if (body.isPresent() && !body.equals(besides)) {
                return body;
            }
        }
        return Optional.empty();
    }

    /// The country named most often in the entity's titles and right before its mentions.
    private Optional<String> titled(Entity entity, Map<ArticleId, String> texts) {
        Tally tally = new Tally();
        entity.titles().forEach(t -> countries.in(t).ifPresent(tally::add));
        for (Evidence mention : entity.mentions()) {
            String text = texts.get(mention.article());
            if (text != null && mention.layer() == Evidence.Layer.TEXT) {
                String before =
                        text.substring(
                                Math.max(0, mention.span().start() - BEFORE),
                                mention.span().start());
                int cut = Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'));
                if (roles.endsInTitle(before)) {
                    countries.in(before.substring(cut + 1)).ifPresent(tally::add);
                }
            }
        }
        return tally.most();
    }
}
