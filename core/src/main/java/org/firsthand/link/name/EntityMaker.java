package org.firsthand.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.link.name.join.Cluster;
import org.firsthand.link.name.mention.Mention;
import org.firsthand.link.name.variant.GivenNames;
import org.firsthand.link.name.writing.Folding;
import org.firsthand.link.name.writing.Form;

/// Makes entities of clusters: chooses the canonical form, lists the variants, gives ids.
final class EntityMaker {

    private final GivenNames given;

    EntityMaker(GivenNames given) {
        this.given = given;
    }

    /// The entities of `clusters`, in order of id.
    List<Entity> entities(List<Cluster> clusters) {
        List<Cluster> sorted = new ArrayList<>(clusters);
        sorted.sort(Comparator.comparing((Cluster c) -> c.first().evidence()));
        Map<String, Entity> entities = new TreeMap<>();
        for (Cluster cluster : sorted) {
            Entity entity = entity(cluster, entities.keySet());
            entities.put(entity.id(), entity);
        }
        return List.copyOf(entities.values());
    }

    private Entity entity(Cluster cluster, Set<String> taken) {
        Set<String> slips = cluster.kind() == NameKind.PERSON ? Slips.of(cluster, given) : Set.of();
        List<Entity.Variant> variants = variants(cluster, slips);
        String canonical = canonical(cluster.kind(), variants);
        Map<String, Long> titles =
                cluster.mentions().stream()
                        .flatMap(mention -> mention.title().stream())
                        .collect(
                                Collectors.groupingBy(
                                        title -> title, TreeMap::new, Collectors.counting()));
        return new Entity(
                id(canonical, cluster.kind(), taken),
                cluster.kind(),
                canonical,
                variants,
                titles.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList(),
                cluster.mentions().stream().map(Mention::evidence).sorted().toList());
    }

    private static List<Entity.Variant> variants(Cluster cluster, Set<String> slips) {
        Map<String, List<Mention>> byText =
                cluster.mentions().stream()
                        .collect(
                                Collectors.groupingBy(
                                        mention -> mention.form().text(),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<Entity.Variant> variants = new ArrayList<>();
        byText.forEach(
                (text, mentions) -> {
                    Set<ArticleId> articles = new TreeSet<>();
                    mentions.stream()
                            .map(Mention::evidence)
                            .map(Evidence::article)
                            .forEach(articles::add);
                    boolean misspelt =
                            mentions.getFirst().form().words().stream().anyMatch(slips::contains);
                    variants.add(
                            new Entity.Variant(
                                    text, List.copyOf(articles), mentions.size(), misspelt));
                });
        variants.sort(
                Comparator.comparingInt(Entity.Variant::count)
                        .reversed()
                        .thenComparing(Entity.Variant::text));
        return variants;
    }

    private String canonical(NameKind kind, List<Entity.Variant> variants) {
        Comparator<Entity.Variant> best =
                Comparator.comparing((Entity.Variant v) -> !v.misspelt())
                        .thenComparing(v -> !Form.of(v.text()).isShouted() || variants.size() == 1)
                        .thenComparingInt(v -> Form.of(v.text()).size())
                        .thenComparing(v -> kind != NameKind.PERSON || !isShort(v.text()))
                        .thenComparingInt(v -> Folding.accents(v.text()))
                        .thenComparingInt(v -> v.articles().size())
                        .thenComparingInt(Entity.Variant::count)
                        .thenComparing(Entity.Variant::text, Comparator.reverseOrder());
        return variants.stream().max(best).orElseThrow().text();
    }

    private boolean isShort(String text) {
        return given.isShort(Form.of(text).words().getFirst());
    }

    private static String id(String canonical, NameKind kind, Set<String> taken) {
        String slug = "e-" + String.join("-", Form.of(canonical).words());
        if (!taken.contains(slug)) {
            return slug;
        }
        String kinded = slug + "-" + kind.name().toLowerCase(Locale.ROOT);
        String id = kinded;
        for (int number = 2; taken.contains(id); number++) {
            id = kinded + "-" + number;
        }
        return id;
    }
}
