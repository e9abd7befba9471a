package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.link.Linked;
import org.firsthand.link.name.Entity;
import org.firsthand.text.Token;

/// Finds sentences of several articles that let the same person do something on the same day, in
/// whatever words: who and when agree, so how they differ is worth reading (the first step of
/// cross-document event coreference; Cybulska and Vossen 2014).
final class Meetings {

    private static final int MOST = 6;

    private final Map<ArticleId, List<Mention>> people = new TreeMap<>();

    private record Mention(String entity, Evidence evidence) {}

    Meetings(Linked linked) {
        for (Entity entity : linked.entities()) {
            if (entity.kind() == NameKind.PERSON) {
                for (Evidence mention : entity.mentions()) {
                    people.computeIfAbsent(mention.article(), a -> new ArrayList<>())
                            .add(new Mention(entity.id(), mention));
                }
            }
        }
    }

    /// The groups of at least two articles, in order of person and day.
    List<List<Telling>> of(List<Telling> tellings) {
        Map<String, List<Telling>> groups = new TreeMap<>();
        for (Telling telling : tellings) {
            NavigableSet<String> days = days(telling);
            if (days.size() == 1) {
                for (String person : doers(telling)) {
                    groups.computeIfAbsent(person + " " + days.getFirst(), k -> new ArrayList<>())
                            .add(telling);
                }
            }
        }
        List<List<Telling>> meetings = new ArrayList<>();
        for (List<Telling> group : groups.values()) {
            long articles = group.stream().map(t -> t.whole().article()).distinct().count();
            if (articles > 1 && articles == group.size() && group.size() <= MOST) {
                List<Telling> sorted = new ArrayList<>(group);
                sorted.sort(Comparator.comparing(Telling::whole));
                if (!meetings.contains(sorted)) {
                    meetings.add(sorted);
                }
            }
        }
        return meetings;
    }

    /// The days it is dated with; the words of a weekday where nobody knows which.
    private static NavigableSet<String> days(Telling telling) {
        NavigableSet<String> days = new TreeSet<>();
        for (TimeExpression time : telling.article().times()) {
            boolean inside = telling.whole().span().contains(time.span());
            if (inside && time.type() == TimeExpression.Type.DATE) {
                if (time.start().isPresent() && time.start().equals(time.end())) {
                    days.add(time.start().get().toString());
                } else if (time.start().isEmpty() && time.value().startsWith("XXXX-WXX-")) {
                    days.add(time.value());
                }
            }
        }
        return days;
    }

    /// The people named before the first verb that has one before it.
    private NavigableSet<String> doers(Telling telling) {
        NavigableSet<String> doers = new TreeSet<>();
        List<Mention> mentions =
                people.getOrDefault(telling.whole().article(), List.of()).stream()
                        .filter(m -> telling.whole().span().contains(m.evidence().span()))
                        .sorted(Comparator.comparing(Mention::evidence))
                        .toList();
        for (Token token : telling.sentence().tokens()) {
            boolean finite =
                    switch (token.tag().toUpperCase(Locale.ROOT)) {
                        case "VBD", "VBZ", "VBP", "MD" -> true;
                        default -> false;
                    };
            if (finite) {
                mentions.stream()
                        .filter(m -> m.evidence().span().end() <= token.span().start())
                        .forEach(m -> doers.add(m.entity()));
                if (!doers.isEmpty()) {
                    return doers;
                }
            }
        }
        return doers;
    }
}
