package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.likeness.Likeness;
import org.firsthand.likeness.Stretch;
import org.firsthand.link.Linked;
import org.firsthand.text.Span;
import org.firsthand.trace.Origins;

/// Puts the readings of the same statement side by side. For one thread at a time.
public final class StatementAligner {

    /// From here on a clause counts as told by another article too.
    private static final double TOLD = 0.47;

    /// The same for a clause with a number that no other article has.
    private static final double TOLD_NUMBER = 0.62;

    private static final int FEWEST = 3;

    private final Likeness likeness;

    public StatementAligner(Likeness likeness) {
        this.likeness = likeness;
    }

    /// The statements of a thread, in order of their first reading.
    ///
    /// @param thread the thread's id, with which the ids of its statements begin
    /// @param tellings by story id: the articles of each story of the thread, in order of id
    /// @param origins by story id: where its articles have their information from
    /// @param linked the pile, to tell whether two readings speak of the same people
    public List<Statement> align(
            String thread,
            Map<String, List<Annotations>> tellings,
            Map<String, Origins> origins,
            Linked linked) {
        List<Telling> sentences = new ArrayList<>();
        tellings.forEach(
                (story, articles) -> articles.forEach(a -> sentences.addAll(Telling.of(story, a))));
        sentences.sort(Comparator.comparing(Telling::whole));
        List<Statement> statements = new ArrayList<>();
        for (List<Telling> cluster : Clusters.of(sentences, likeness)) {
            statements.add(statement(cluster, tellings, origins, linked));
        }
        for (List<Telling> meeting : new Meetings(linked).of(sentences)) {
            statements.add(statement(meeting, tellings, origins, linked));
        }
        for (List<Telling> contrast : new Contrasts(likeness).of(sentences)) {
            statements.add(statement(contrast, tellings, origins, linked));
        }
        for (Telling telling : sentences) {
            for (Stretch part : telling.parts()) {
                boolean whole = part.span().equals(telling.whole().span());
                if (!whole && alone(part, sentences)) {
                    statements.add(
                            statement(List.of(telling.only(part)), tellings, origins, linked));
                }
            }
        }
        statements.sort(Comparator.comparing(s -> s.readings().getFirst().evidence()));
        return numbered(thread, Retold.without(statements));
    }

    /// True where the clause adds something that no other article of the thread tells.
    private boolean alone(Stretch part, List<Telling> sentences) {
        if (part.words().size() < FEWEST) {
            return false;
        }
        List<Telling> others =
                sentences.stream()
                        .filter(other -> !other.whole().article().equals(part.article()))
                        .toList();
        boolean ownNumber =
                !part.numbers().isEmpty()
                        && others.stream()
                                .flatMap(other -> other.whole().numbers().stream())
                                .noneMatch(number -> part.numbers().contains(number));
        double told = ownNumber ? TOLD_NUMBER : TOLD;
        return others.stream()
                .noneMatch(
                        other ->
                                likeness.of(part, other.whole()) >= told
                                        || other.parts().stream()
                                                .anyMatch(c -> likeness.of(part, c) >= told));
    }

    private static Statement statement(
            List<Telling> cluster,
            Map<String, List<Annotations>> tellings,
            Map<String, Origins> origins,
            Linked linked) {
        String story = story(cluster);
        NavigableSet<ArticleId> tell = new TreeSet<>();
        cluster.forEach(telling -> tell.add(telling.whole().article()));
        List<ArticleId> missing =
                tellings.getOrDefault(story, List.of()).stream()
                        .map(a -> a.article().id())
                        .filter(id -> !tell.contains(id))
                        .toList();
        List<Statement.Variant> variants =
                tell.size() > 1
                        ? Variants.of(cluster, story, linked)
                        : List.<Statement.Variant>of();
        Statement.Agreement agreement =
                tell.size() == 1
                        ? Statement.Agreement.SINGLE
                        : differs(variants)
                                ? Statement.Agreement.DIFFER
                                : Statement.Agreement.AGREE;
        return new Statement(
                "",
                story,
                cluster.stream().map(StatementAligner::reading).toList(),
                variants,
                agreement,
                tell.size(),
                origins(tell, cluster, origins),
                missing);
    }

    private static boolean differs(List<Statement.Variant> variants) {
        return variants.stream()
                .anyMatch(
                        v ->
                                v.kind() != Statement.Kind.WORDING
                                        && v.kind() != Statement.Kind.DETAIL);
    }

    /// The story of most readings; of the first where that is a tie.
    private static String story(List<Telling> cluster) {
        Map<String, Integer> count = new TreeMap<>();
        cluster.forEach(telling -> count.merge(telling.story(), 1, Integer::sum));
        String best = cluster.getFirst().story();
        for (Map.Entry<String, Integer> entry : count.entrySet()) {
            if (entry.getValue() > count.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static Statement.Reading reading(Telling telling) {
        return new Statement.Reading(
                Evidence.of(telling.whole().article(), telling.whole().span()), mode(telling));
    }

    private static Statement.Mode mode(Telling telling) {
        Span span = telling.whole().span();
        for (SpeechAct act : telling.article().acts()) {
            boolean asks =
                    act.kind() == SpeechAct.Kind.DEMAND || act.kind() == SpeechAct.Kind.REQUEST;
            if (asks && span.contains(act.what())) {
                return Statement.Mode.ASKS;
            }
        }
        Slots slots = new Slots(telling);
        boolean denies =
                slots.negations().stream()
                        .anyMatch(t -> t.lemma().equals("deny") || t.lemma().equals("reject"));
        Optional<Attribution> attribution = slots.attribution();
        return denies
                ? Statement.Mode.DENIES
                : attribution.isPresent() ? Statement.Mode.ATTRIBUTES : Statement.Mode.ASSERTS;
    }

    /// How many of the stories' origins the telling articles draw on.
    private static Origins origins(
            NavigableSet<ArticleId> tell, List<Telling> cluster, Map<String, Origins> origins) {
        List<Origins.Node> nodes = new ArrayList<>();
        int lower = 0;
        int upper = 0;
        NavigableSet<String> stories = new TreeSet<>();
        cluster.forEach(telling -> stories.add(telling.story()));
        for (String story : stories) {
            Origins known = origins.get(story);
            if (known == null) {
                continue;
            }
            List<Origins.Node> used =
                    known.nodes().stream()
                            .filter(node -> node.articles().stream().anyMatch(tell::contains))
                            .toList();
            int members =
                    (int)
                            cluster.stream()
                                    .filter(telling -> telling.story().equals(story))
                                    .map(telling -> telling.whole().article())
                                    .distinct()
                                    .count();
            nodes.addAll(used);
            upper += Math.min(used.isEmpty() ? known.upper() : used.size(), members);
            lower +=
                    Math.min(
                            known.lower(),
                            Math.min(used.isEmpty() ? members : used.size(), members));
        }
        int most = Math.max(1, Math.min(upper, tell.size()));
        return new Origins(Math.max(1, Math.min(lower, most)), most, nodes);
    }

    private static List<Statement> numbered(String thread, List<Statement> statements) {
        List<Statement> numbered = new ArrayList<>();
        for (Statement s : statements) {
            numbered.add(
                    new Statement(
                            thread + ".st" + (numbered.size() + 1),
                            s.story(),
                            s.readings(),
                            s.variants(),
                            s.agreement(),
                            s.articles(),
                            s.origins(),
                            s.missingFrom()));
        }
        return numbered;
    }
}
