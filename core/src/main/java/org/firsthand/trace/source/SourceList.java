package org.firsthand.trace.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.SourceMention;

/// Joins the sources that articles name over a pile.
public final class SourceList {

    private SourceList() {}

    /// One entry for each canonical name, in order of name; its kind is the most frequent one. An
    /// outlet's own name is none of its sources.
    public static List<Source> of(List<Annotations> tellings) {
        Names names = Names.of(tellings);
        Map<String, List<SourceMention>> byName = new TreeMap<>();
        for (Annotations telling : tellings) {
            for (SourceMention mention : telling.sources()) {
                String name = names.of(mention.name());
                if (!OutletName.isOwn(telling.article(), name)) {
                    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(mention);
                }
            }
        }
        List<Source> sources = new ArrayList<>();
        byName.forEach((name, found) -> sources.add(source(name, found)));
        return sources;
    }

    private static Source source(String name, List<SourceMention> mentions) {
        Map<SourceMention.Kind, Integer> kinds = new EnumMap<>(SourceMention.Kind.class);
        mentions.forEach(mention -> kinds.merge(mention.kind(), 1, Integer::sum));
        SourceMention.Kind kind =
                kinds.entrySet().stream()
                        .max(
                                Map.Entry.<SourceMention.Kind, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.reverseOrder())))
                        .orElseThrow()
                        .getKey();
        return new Source(
                name,
                kind,
                mentions.stream().allMatch(SourceMention::anonymous),
                List.copyOf(
                        new TreeSet<>(mentions.stream().map(m -> m.evidence().article()).toList())),
                mentions.stream().map(SourceMention::evidence).sorted().distinct().toList());
    }
}
