package org.firsthand.trace.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.article.Evidence;
import org.firsthand.trace.beside.Comparison;
import org.firsthand.trace.parent.Choice;
import org.firsthand.trace.source.Citations;
import org.firsthand.trace.source.OutletName;

/// A parent that is not in the pile.
///
/// @param id `unseen:` and its name, or the first child's id where no name is known
/// @param name what its children call it
/// @param named true where one of them does
/// @param children the numbers of the articles that derive from it, in order
/// @param evidence where they name it
public record UnseenParent(
        String id, String name, boolean named, List<Integer> children, List<Evidence> evidence) {

    /// What it is called where nobody names it.
    public static final String UNNAMED = "unnamed source";

    public UnseenParent {
        children = List.copyOf(children);
        evidence = List.copyOf(evidence);
    }

    /// Puts the articles whose choice is an unseen parent under common ones: those that name the
    /// same outlet or have text in common. A lone one that names nobody has none.
    static List<UnseenParent> group(Comparison story, Choice[] choices) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int child = 0; child < choices.length; child++) {
            if (choices[child].parent() != Choice.UNSEEN) {
                continue;
            }
            List<Integer> joined = new ArrayList<>();
            List<List<Integer>> apart = new ArrayList<>();
            for (List<Integer> group : groups) {
                int number = child;
                boolean one =
                        group.stream()
                                .anyMatch(
                                        other ->
                                                story.shareOutside(number, other)
                                                        || story.isKin(number, other));
                if (one) {
                    joined.addAll(group);
                } else {
                    apart.add(group);
                }
            }
            joined.add(child);
            joined.sort(null);
            apart.add(joined);
            groups = apart;
        }
        List<UnseenParent> parents = new ArrayList<>();
        for (List<Integer> group : groups) {
            of(story, group).ifPresent(parents::add);
        }
        return parents;
    }

    private static Optional<UnseenParent> of(Comparison story, List<Integer> children) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int child : children) {
            story.citations()
                    .outside(story.version(child).id())
                    .forEach(outside -> counts.merge(outside.name(), 1, Integer::sum));
        }
        if (counts.isEmpty()) {
            return children.size() < 2
                    ? Optional.empty()
                    : Optional.of(
                            new UnseenParent(
                                    "unseen:" + story.version(children.getFirst()).id(),
                                    UNNAMED,
                                    false,
                                    children,
                                    List.of()));
        }
        String chosen =
                counts.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.reverseOrder())))
                        .orElseThrow()
                        .getKey();
        List<Evidence> evidence =
                story.citations().outside().stream()
                        .filter(outside -> outside.name().equals(chosen))
                        .map(Citations.Outside::mentions)
                        .flatMap(List::stream)
                        .map(SourceMention::evidence)
                        .filter(
                                mention ->
                                        children.stream()
                                                .anyMatch(
                                                        child ->
                                                                story.version(child)
                                                                        .id()
                                                                        .equals(mention.article())))
                        .toList();
        return Optional.of(
                new UnseenParent("unseen:" + slug(chosen), chosen, true, children, evidence));
    }

    private static String slug(String name) {
        return String.join("-", OutletName.words(name)).toLowerCase(Locale.ROOT);
    }
}
