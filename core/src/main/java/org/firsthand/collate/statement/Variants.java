package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.article.Evidence;
import org.firsthand.link.Linked;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Compares the readings of one statement slot by slot.
final class Variants {

    private final Linked linked;
    private final List<Slots> readings;
    private final List<Statement.Variant> found = new ArrayList<>();

    /// Two values that readings differ in, by kind and values, whichever of them comes first.
    private final Map<String, Difference> pairs = new LinkedHashMap<>();

    private Variants(Linked linked, List<Slots> readings) {
        this.linked = linked;
        this.readings = readings;
    }

    /// Where the readings of one story differ, in the order of the kinds. What a later story of the
    /// thread says of the same is another happening's, and no difference.
    ///
    /// @param story the story's id
    /// @param linked the pile, to tell whether two speakers are the same
    static List<Statement.Variant> of(List<Telling> cluster, String story, Linked linked) {
        Variants variants =
                new Variants(
                        linked,
                        IntStream.range(0, cluster.size())
                                .filter(i -> cluster.get(i).story().equals(story))
                                .mapToObj(i -> new Slots(cluster.get(i), i))
                                .toList());
        long articles = variants.readings.stream().map(Slots::article).distinct().count();
        if (articles < 2) {
            return List.of();
        }
        variants.figures();
        variants.dates();
        variants.pairs.values().forEach(pair -> variants.found.add(pair.variant()));
        variants.attributions();
        variants.polarity();
        variants.classes(Statement.Kind.POLARITY, Slots::directions, "goes ");
        variants.classes(Statement.Kind.MODALITY, Slots::modals, "is ");
        variants.words();
        return List.copyOf(variants.found);
    }

    private void figures() {
        for (int i = 0; i < readings.size(); i++) {
            for (int j = i + 1; j < readings.size(); j++) {
                for (Figure a : readings.get(i).figures()) {
                    for (Figure b : readings.get(j).figures()) {
                        compare(i, a, j, b);
                    }
                }
            }
        }
    }

    private void compare(int i, Figure a, int j, Figure b) {
        boolean sameThing =
                a.unit().equals(b.unit()) && a.value().isPresent() && b.value().isPresent();
        if (!sameThing || readings.get(i).article().equals(readings.get(j).article())) {
            return;
        }
        boolean alone =
                readings.get(i).figures().size() == 1 && readings.get(j).figures().size() == 1;
        boolean sameValue = a.value().equals(b.value());
        if (sameValue && a.bound() != b.bound()) {
            differ(
                    Statement.Kind.BOUND,
                    readings.get(i).slot(a.span(), a.value() + " " + a.bound()),
                    readings.get(j).slot(b.span(), b.value() + " " + b.bound()),
                    "the same number with another bound");
        } else if (!sameValue && alone) {
            differ(
                    Statement.Kind.VALUE,
                    readings.get(i).slot(a.span(), a.value().toString()),
                    readings.get(j).slot(b.span(), b.value().toString()),
                    "another number");
        }
    }

    private void dates() {
        for (int i = 0; i < readings.size(); i++) {
            for (int j = i + 1; j < readings.size(); j++) {
                List<TimeExpression> a = readings.get(i).dates();
                List<TimeExpression> b = readings.get(j).dates();
                if (a.size() == 1 && b.size() == 1 && apart(a.getFirst(), b.getFirst())) {
                    differ(
                            Statement.Kind.DATE,
                            readings.get(i).slot(a.getFirst().span(), days(a.getFirst())),
                            readings.get(j).slot(b.getFirst().span(), days(b.getFirst())),
                            "another date");
                }
            }
        }
    }

    private static String days(TimeExpression time) {
        return time.start().orElseThrow() + "/" + time.end().or(time::start).get();
    }

    private void differ(Statement.Kind kind, Slots.Filled a, Slots.Filled b, String why) {
        String key = kind + " " + new TreeSet<>(List.of(a.value(), b.value()));
        pairs.computeIfAbsent(key, k -> new Difference(kind, why, a.words(), b.words()))
                .between(a, b);
    }

    private static boolean apart(TimeExpression a, TimeExpression b) {
        return a.end().orElse(a.start().orElseThrow()).isBefore(b.start().orElseThrow())
                || b.end().orElse(b.start().orElseThrow()).isBefore(a.start().orElseThrow());
    }

    /// One variant where the readings name several speakers, or some name one and some none.
    private void attributions() {
        Speakers speakers = new Speakers(linked);
        List<Evidence> spans = new ArrayList<>();
        List<Integer> attributed = new ArrayList<>();
        for (Slots reading : readings) {
            Optional<Speaker> speaker = reading.attribution().flatMap(Attribution::speaker);
            if (speaker.isPresent()) {
                speakers.add(speaker.get(), reading);
                spans.add(reading.at(speaker.get().referent()));
                attributed.add(reading.number());
            }
        }
        boolean own = attributed.size() < readings.size();
        List<String> names = speakers.names();
        if (names.size() > 1 || (own && !names.isEmpty())) {
            found.add(
                    new Statement.Variant(
                            Statement.Kind.ATTRIBUTION,
                            attributed,
                            spans,
                            "given to "
                                    + String.join("; to ", names)
                                    + (own ? "; told in the article's own voice elsewhere" : "")));
        }
    }

    private void polarity() {
        for (int i = 0; i < readings.size(); i++) {
            for (int j = i + 1; j < readings.size(); j++) {
                List<Token> a = readings.get(i).negations();
                List<Token> b = readings.get(j).negations();
                if (a.isEmpty() != b.isEmpty()) {
                    int who = a.isEmpty() ? j : i;
                    Span word = readings.get(who).whole((a.isEmpty() ? b : a).getFirst());
                    found.add(
                            new Statement.Variant(
                                    Statement.Kind.POLARITY,
                                    List.of(readings.get(who).number()),
                                    List.of(readings.get(who).at(word)),
                                    "only one of the two says \""
                                            + readings.get(who).words(word)
                                            + "\""));
                    return;
                }
            }
        }
    }

    private interface Classes {
        Map<String, Token> of(Slots slots);
    }

    /// One variant where two readings have words of such classes and share none.
    private void classes(Statement.Kind kind, Classes classes, String verb) {
        for (int i = 0; i < readings.size(); i++) {
            for (int j = i + 1; j < readings.size(); j++) {
                Map<String, Token> a = classes.of(readings.get(i));
                Map<String, Token> b = classes.of(readings.get(j));
                boolean share = a.keySet().stream().anyMatch(b::containsKey);
                if (!a.isEmpty() && !b.isEmpty() && !share) {
                    String x = a.keySet().iterator().next();
                    String y = b.keySet().iterator().next();
                    add(
                            kind,
                            i,
                            a.values().iterator().next().span(),
                            j,
                            b.values().iterator().next().span(),
                            "it " + verb + x + " in one telling and " + y + " in another");
                    return;
                }
            }
        }
    }

    /// What only one reading says: a detail where the others say nothing else instead, else a
    /// wording.
    private void words() {
        Map<Integer, List<Token>> own = new TreeMap<>();
        for (int i = 0; i < readings.size(); i++) {
            List<Slots> others = new ArrayList<>(readings);
            others.remove(i);
            List<Token> words = readings.get(i).own(others);
            if (!words.isEmpty()) {
                own.put(i, words);
            }
        }
        if (own.isEmpty()) {
            return;
        }
        List<Evidence> spans = new ArrayList<>();
        own.forEach(
                (i, words) -> words.forEach(word -> spans.add(readings.get(i).at(word.span()))));
        boolean detail = own.size() == 1 && readings.size() > 1;
        found.add(
                new Statement.Variant(
                        detail ? Statement.Kind.DETAIL : Statement.Kind.WORDING,
                        own.keySet().stream().map(i -> readings.get(i).number()).toList(),
                        spans,
                        detail
                                ? "one telling says more than the others"
                                : "the tellings choose different words"));
    }

    private void add(Statement.Kind kind, int i, Span a, int j, Span b, String why) {
        found.add(
                new Statement.Variant(
                        kind,
                        List.of(readings.get(i).number(), readings.get(j).number()),
                        List.of(readings.get(i).at(a), readings.get(j).at(b)),
                        why
                                + ": \""
                                + readings.get(i).words(a)
                                + "\" and \""
                                + readings.get(j).words(b)
                                + "\""));
    }
}
