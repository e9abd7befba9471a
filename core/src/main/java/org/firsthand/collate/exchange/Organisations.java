package org.firsthand.collate.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.link.Linked;
import org.firsthand.link.name.Entity;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Span;

/// The organisations of a thread, by their names and by the nouns that stand for them: "the union"
/// is the one union told of.
final class Organisations {

    private static final int APPOSED = 3;

    /// A body told at a place.
    record Mention(Span span, String body) {}

    private record Kind(String name, List<String> nouns, Set<String> inNames) {}

    private final List<Kind> kinds =
            ResourceLines.rows(Organisations.class, "bodies.tsv").stream()
                    .map(
                            row ->
                                    new Kind(
                                            row[0],
                                            List.of(row[1].split(",", -1)),
                                            Set.of(row[2].split(",", -1))))
                    .toList();
    private final Map<String, String> ofKind = new TreeMap<>();
    private final Map<String, String> ofEntity = new HashMap<>();
    private final Map<ArticleId, List<Mention>> mentions = new HashMap<>();

    Organisations(List<Annotations> tellings, Linked linked) {
        List<Entity> named =
                linked.entities().stream()
                        .filter(e -> e.kind() == NameKind.ORGANISATION)
                        .filter(e -> e.mentions().stream().anyMatch(m -> told(tellings, m)))
                        .toList();
        for (Entity entity : linked.entities()) {
            named.stream()
                    .filter(o -> o.equals(entity) || begins(o.canonical(), entity.canonical()))
                    .findFirst()
                    .ifPresent(o -> ofEntity.put(entity.id(), o.canonical()));
        }
        for (Kind kind : kinds) {
            known(kind, tellings, named).ifPresent(body -> ofKind.put(kind.name(), body));
        }
        tellings.forEach(a -> mentions.put(a.article().id(), mentions(a, linked)));
    }

    /// The organisation that is `entity`, by its full name.
    Optional<String> of(Entity entity) {
        return Optional.ofNullable(ofEntity.get(entity.id()));
    }

    /// The organisation that a phrase such as "the union" stands for.
    Optional<String> standingFor(String words) {
        String lower = words.toLowerCase(Locale.ROOT).strip();
        return lower.contains(" and ")
                ? Optional.empty()
                : kinds.stream()
                        .filter(
                                kind ->
                                        kind.nouns().stream()
                                                .anyMatch(
                                                        n ->
                                                                lower.equals(n)
                                                                        || lower.endsWith(" " + n)))
                        .flatMap(kind -> Optional.ofNullable(ofKind.get(kind.name())).stream())
                        .findFirst();
    }

    /// Where `article` tells of an organisation, in order of place.
    List<Mention> in(ArticleId article) {
        return mentions.getOrDefault(article, List.of());
    }

    private static boolean told(List<Annotations> tellings, Evidence mention) {
        return tellings.stream().anyMatch(a -> a.article().id().equals(mention.article()));
    }

    private static boolean begins(String whole, String part) {
        return whole.length() > part.length() + 1 && whole.startsWith(part + " ");
    }

    /// The organisation of a kind: the one set beside its noun, or named like one, most often.
    private static Optional<String> known(
            Kind kind, List<Annotations> tellings, List<Entity> named) {
        Tally tally = new Tally();
        for (Entity entity : named) {
            boolean like =
                    List.of(entity.canonical().toLowerCase(Locale.ROOT).split(" ", -1)).stream()
                            .anyMatch(kind.inNames()::contains);
            for (Evidence mention : entity.mentions()) {
                int weight = (like ? 1 : 0) + (apposed(kind, tellings, mention) ? APPOSED : 0);
                if (weight > 0) {
                    tally.add(entity.canonical(), weight);
                }
            }
        }
        return tally.most();
    }

    private static boolean apposed(Kind kind, List<Annotations> tellings, Evidence mention) {
        if (mention.layer() != Evidence.Layer.TEXT) {
            return false;
        }
        return tellings.stream()
                .filter(a -> a.article().id().equals(mention.article()))
                .map(a -> a.article().text().substring(0, mention.span().start()))
                .anyMatch(
                        before ->
                                kind.nouns().stream()
                                        .anyMatch(
                                                n ->
                                                        before.endsWith(n + ", ")
                                                                || before.endsWith(n + " ")));
    }

    private List<Mention> mentions(Annotations article, Linked linked) {
        List<Mention> found = new ArrayList<>();
        ArticleId id = article.article().id();
        for (Entity entity : linked.entities()) {
            of(entity)
                    .ifPresent(
                            body ->
                                    entity.mentions().stream()
                                            .filter(m -> m.article().equals(id))
                                            .filter(m -> m.layer() == Evidence.Layer.TEXT)
                                            .forEach(m -> found.add(new Mention(m.span(), body))));
        }
        for (Kind kind : kinds) {
            String body = ofKind.get(kind.name());
            if (body != null) {
                Pattern nouns =
                        Pattern.compile(
                                "\\b(?:" + String.join("|", kind.nouns()) + ")\\b",
                                Pattern.CASE_INSENSITIVE);
                Matcher matcher = nouns.matcher(article.article().text());
                while (matcher.find()) {
                    found.add(new Mention(new Span(matcher.start(), matcher.end()), body));
                }
            }
        }
        found.sort(Comparator.comparing(Mention::span).thenComparing(Mention::body));
        return found;
    }
}
