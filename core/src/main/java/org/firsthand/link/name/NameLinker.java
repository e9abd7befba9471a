package org.firsthand.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.link.name.join.Cluster;
import org.firsthand.link.name.join.Comparison;
import org.firsthand.link.name.join.Families;
import org.firsthand.link.name.join.Joining;
import org.firsthand.link.name.join.Keys;
import org.firsthand.link.name.join.Level;
import org.firsthand.link.name.mention.Mention;
import org.firsthand.link.name.mention.Mentions;
import org.firsthand.link.name.variant.GivenNames;
import org.firsthand.link.name.variant.OrganisationNames;
import org.firsthand.link.name.variant.PersonNames;
import org.firsthand.link.name.variant.PlaceNames;

/// Joins the names of a pile into entities, from the article over story and thread to the pile.
/// Immutable.
public final class NameLinker {

    private final OrganisationNames organisations = new OrganisationNames();
    private final Joining joining;
    private final EntityMaker maker;
    private final Mentions mentions = new Mentions();

    public NameLinker() {
        GivenNames given = new GivenNames();
        PlaceNames places = new PlaceNames();
        Comparison comparison = new Comparison(new PersonNames(given), organisations, places);
        joining = new Joining(comparison, new Keys(organisations, places));
        maker = new EntityMaker(given);
    }

    /// The entities of `articles`, in order of id; the order of the articles changes nothing.
    public List<Entity> link(List<Annotations> articles, Grouping grouping) {
        Map<ArticleId, List<Cluster>> byArticle = new TreeMap<>();
        articles.forEach(article -> byArticle.put(article.article().id(), alike(article)));
        Map<String, List<Cluster>> byStory = new HashMap<>();
        for (Story story : grouping.stories()) {
            List<List<Cluster>> tellings = new ArrayList<>();
            for (ArticleId id : story.articles()) {
                List<Cluster> own = byArticle.remove(id);
                tellings.add(own == null ? List.of() : own);
            }
            byStory.put(story.id(), joined(tellings));
        }
        List<Cluster> all = new ArrayList<>();
        for (StoryThread thread : grouping.threads()) {
            List<Cluster> clusters = new ArrayList<>();
            for (String story : thread.stories()) {
                List<Cluster> own = byStory.remove(story);
                clusters.addAll(own == null ? List.of() : own);
            }
            all.addAll(join(clusters, Level.THREAD));
        }
        byStory.values().forEach(all::addAll);
        byArticle.values().forEach(own -> all.addAll(join(own, Level.ARTICLE)));
        return maker.entities(join(all, Level.PILE));
    }

    /// The names of one story, joined in each telling first.
    private List<Cluster> joined(List<List<Cluster>> tellings) {
        Families families =
                new Families(organisations, tellings.stream().flatMap(List::stream).toList());
        List<Cluster> clusters = new ArrayList<>();
        tellings.forEach(own -> clusters.addAll(joining.join(own, Level.ARTICLE, families)));
        return joining.join(clusters, Level.STORY, families);
    }

    private List<Cluster> join(List<Cluster> clusters, Level level) {
        return joining.join(clusters, level, new Families(organisations, clusters));
    }

    /// One cluster for all mentions of one form and kind in an article; "Mr. Sayer" and "Mrs.
    /// Sayer" are two.
    private List<Cluster> alike(Annotations article) {
        Map<String, List<Mention>> alike = new TreeMap<>();
        List<Mention> sorted = new ArrayList<>(mentions.of(article));
        sorted.sort(Comparator.comparing(Mention::evidence));
        for (Mention mention : sorted) {
            alike.computeIfAbsent(
                            mention.kind() + " " + mention.sex() + " " + mention.form().key(),
                            k -> new ArrayList<>())
                    .add(mention);
        }
        return alike.values().stream().map(Cluster::new).toList();
    }
}
