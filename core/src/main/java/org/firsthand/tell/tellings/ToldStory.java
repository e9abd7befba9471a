package org.firsthand.tell.tellings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.DerivationView;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.StoryView;

/// A story with its tellings.
///
/// @param groups in order of time
/// @param tellings by the id of their articles; grouped by origin, then in order of time
/// @param articles by id; those of the story
/// @param derivations those of the story whose child is one of its tellings
public record ToldStory(
        StoryView story,
        List<OriginGroup> groups,
        Map<String, Telling> tellings,
        Map<String, ArticleView> articles,
        List<DerivationView> derivations) {

    /// The stories of a dossier, in its order.
    ///
    /// @throws IllegalArgumentException where the dossier names an article that it does not hold
    public static List<ToldStory> all(Dossier dossier) {
        OriginGroups origins = new OriginGroups(dossier);
        Map<String, ArticleView> articles = new HashMap<>();
        dossier.articles().forEach(article -> articles.put(article.id(), article));
        Map<String, List<DerivationView>> derivations = new HashMap<>();
        for (DerivationView derivation : dossier.derivations()) {
            derivations
                    .computeIfAbsent(derivation.story(), id -> new ArrayList<>())
                    .add(derivation);
        }
        return dossier.stories().stream()
                .map(
                        story ->
                                of(
                                        story,
                                        origins.of(story),
                                        articles,
                                        derivations.getOrDefault(story.id(), List.of())))
                .toList();
    }

    private static ToldStory of(
            StoryView story,
            List<OriginGroup> groups,
            Map<String, ArticleView> articles,
            List<DerivationView> derivations) {
        Map<String, Telling> tellings = new LinkedHashMap<>();
        Map<String, ArticleView> own = new LinkedHashMap<>();
        for (OriginGroup group : groups) {
            for (Telling telling : group.tellings()) {
                tellings.put(telling.id(), telling);
                Optional.ofNullable(articles.get(telling.id()))
                        .ifPresent(article -> own.put(telling.id(), article));
            }
        }
        return new ToldStory(
                story,
                groups,
                tellings,
                own,
                derivations.stream().filter(d -> tellings.containsKey(d.child())).toList());
    }

    public Optional<Telling> telling(String article) {
        return Optional.ofNullable(tellings.get(article));
    }

    /// An article of the story.
    ///
    /// @throws IllegalArgumentException where the story has no such article
    public ArticleView article(String id) {
        ArticleView article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("the story " + story.id() + " has no article " + id);
        }
        return article;
    }

    /// The style class of an origin's hue; empty where `origin` is none.
    public String hue(String origin) {
        return groups.stream()
                .filter(group -> group.id().equals(origin))
                .map(OriginGroup::hue)
                .findFirst()
                .orElse("");
    }
}
