package org.firsthand.trace.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.annotate.finding.SourceMention.Route;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.text.Span;
import org.firsthand.trace.align.Version;

/// Who in a story names whom: other articles of it by their outlets, and outlets that are not in
/// it. Immutable.
public final class Citations {

    /// An outlet or agency outside the story.
    ///
    /// @param mentions where articles name it, in order
    public record Outside(String name, List<SourceMention> mentions) {

        public Outside {
            mentions = List.copyOf(mentions);
        }

        /// The articles that name it.
        public Set<ArticleId> articles() {
            Set<ArticleId> articles = new TreeSet<>();
            mentions.forEach(mention -> articles.add(mention.evidence().article()));
            return articles;
        }

        /// How often `article` names it.
        public int times(ArticleId article) {
            return (int)
                    mentions.stream().filter(m -> m.evidence().article().equals(article)).count();
        }

        /// Where the text of `article` names it, in order.
        public List<Span> places(ArticleId article) {
            return textPlaces(
                    mentions.stream().filter(m -> m.evidence().article().equals(article)));
        }

        /// How `article` names it.
        public Set<Route> routes(ArticleId article) {
            Set<Route> routes = EnumSet.noneOf(Route.class);
            for (SourceMention mention : mentions) {
                if (mention.evidence().article().equals(article)) {
                    routes.add(mention.route());
                }
            }
            return routes;
        }
    }

    private final Map<ArticleId, Map<ArticleId, List<SourceMention>>> cited = new TreeMap<>();
    private final Map<String, Outside> outside = new TreeMap<>();

    public Citations(List<Version> versions) {
        Names names = Names.of(versions.stream().map(Version::telling).toList());
        Map<String, List<SourceMention>> found = new TreeMap<>();
        for (Version child : versions) {
            Map<ArticleId, List<SourceMention>> parents = new TreeMap<>();
            for (Version parent : versions) {
                if (child != parent && names(child, parent, names)) {
                    parents.put(
                            parent.id(),
                            child.telling().sources().stream()
                                    .filter(mention -> isOf(parent, names.of(mention.name())))
                                    .toList());
                }
            }
            cited.put(child.id(), parents);
            for (SourceMention mention : child.telling().sources()) {
                String name = names.of(mention.name());
                if (isMedium(mention) && versions.stream().noneMatch(v -> isOf(v, name))) {
                    found.computeIfAbsent(name, key -> new ArrayList<>()).add(mention);
                }
            }
        }
        found.forEach((name, mentions) -> outside.put(name, new Outside(name, mentions)));
    }

    /// True where `child` names the outlet of `parent` as one that it has something from.
    public boolean cites(ArticleId child, ArticleId parent) {
        return cited.getOrDefault(child, Map.of()).containsKey(parent);
    }

    private static List<Span> textPlaces(Stream<SourceMention> mentions) {
        return mentions.map(SourceMention::evidence)
                .filter(evidence -> evidence.layer() == Evidence.Layer.TEXT)
                .map(Evidence::span)
                .toList();
    }

    /// True where a route gives the credit for a whole article.
    public static boolean isCredit(Route route) {
        return route == Route.CREDIT || route == Route.CARRIED;
    }

    /// The outlets outside the story, in order of name.
    public List<Outside> outside() {
        return List.copyOf(outside.values());
    }

    /// Those that `article` names.
    public List<Outside> outside(ArticleId article) {
        return outside.values().stream().filter(o -> o.articles().contains(article)).toList();
    }

    /// True where both name the same outlet outside the story.
    public boolean shareOutside(ArticleId a, ArticleId b) {
        return outside(a).stream().anyMatch(o -> o.articles().contains(b));
    }

    /// True where `article` credits an outlet outside the story.
    public boolean creditsOutside(ArticleId article) {
        return outside(article).stream()
                .anyMatch(o -> o.routes(article).stream().anyMatch(Citations::isCredit));
    }

    /// True where both credit the same outlet outside the story.
    public boolean shareCredit(ArticleId a, ArticleId b) {
        return outside(a).stream()
                .anyMatch(
                        o ->
                                o.routes(a).stream().anyMatch(Citations::isCredit)
                                        && o.routes(b).stream().anyMatch(Citations::isCredit));
    }

    /// True where `child` names the outlet of `parent` as a news agency.
    public boolean citesAgency(Version child, Version parent) {
        return child.telling().sources().stream()
                .anyMatch(
                        mention ->
                                mention.kind() == SourceMention.Kind.AGENCY
                                        && isOf(parent, mention.name()));
    }

    private static boolean names(Version child, Version parent, Names names) {
        Article of = parent.telling().article();
        if (of.outlet().isEmpty() || of.outlet().equals(child.telling().article().outlet())) {
            return false;
        }
        List<String> words = OutletName.words(of.outlet().orElseThrow());
        return (words.size() > 1 && child.holds(words))
                || child.telling().sources().stream()
                        .anyMatch(mention -> isOf(parent, names.of(mention.name())))
                || of.url()
                        .filter(
                                url ->
                                        child.telling().article().links().stream()
                                                .anyMatch(link -> link.target().equals(url)))
                        .isPresent();
    }

    private static boolean isOf(Version version, String name) {
        Article article = version.telling().article();
        return article.outlet().filter(outlet -> OutletName.same(outlet, name)).isPresent()
                || article.publisher().filter(p -> OutletName.same(p, name)).isPresent();
    }

    private static boolean isMedium(SourceMention mention) {
        return !mention.anonymous()
                && (mention.kind() == SourceMention.Kind.OUTLET
                        || mention.kind() == SourceMention.Kind.AGENCY);
    }
}
