package org.firsthand.collate.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.article.ArticleId;
import org.firsthand.likeness.Meanings;
import org.firsthand.likeness.Stretch;
import org.firsthand.text.Sentence;

/// Joins the figures of a thread that measure the same. For one thread at a time.
///
/// Two figures belong together where the unit is the same and either the number is the same and
/// large or rare enough not to meet by chance, or what they count is told in like words.
public final class FigureJoiner {

    private static final double SAME_SENTENCE = 0.62;
    private static final double LIKE_SENTENCE = 0.78;
    private static final double NEAR = 0.35;

    /// One noun, currency or percentage with one number needs only the same matter around it.
    private static final double SAME_MATTER = 0.3;

    private static final double LIMIT = 0.1;
    private static final double LIMIT_SENTENCE = 0.45;
    private static final double MANY = 100;

    /// More than any likeness: the two stand in one place of one sentence.
    private static final double FACING = 3;

    /// @param told the values that the article gives, each with its unit
    private record Placed(FigureRef ref, Stretch sentence, Set<String> told) {

        /// True where the article gives the number of `other` too, and so for something else.
        boolean tells(Placed other) {
            return told.contains(value(other.ref().figure()));
        }
    }

    private final Meanings meanings;

    public FigureJoiner(Meanings meanings) {
        this.meanings = meanings;
    }

    /// The groups of at least two articles, in order of their first figure.
    ///
    /// @param thread the thread's id, with which the ids of its groups begin
    /// @param tellings the articles of a thread, in order of id
    public List<FigureGroup> join(String thread, List<Annotations> tellings) {
        List<Placed> placed = place(tellings);
        NumberSlots slots = new NumberSlots(tellings);
        List<List<Placed>> groups = new ArrayList<>();
        for (Placed figure : placed) {
            List<Placed> home = new ArrayList<>();
            double best = 0;
            for (List<Placed> group : groups) {
                double fit = fit(group, figure, slots);
                if (fit > best) {
                    best = fit;
                    home = group;
                }
            }
            if (home.isEmpty()) {
                groups.add(home);
            }
            home.add(figure);
        }
        List<FigureGroup> result = new ArrayList<>();
        for (List<Placed> group : groups) {
            Set<ArticleId> articles =
                    group.stream().map(p -> p.ref().article()).collect(Collectors.toSet());
            if (articles.size() > 1) {
                result.add(
                        group(
                                thread + ".fg" + (result.size() + 1),
                                group.stream().map(Placed::ref).toList()));
            }
        }
        for (List<FigureRef> loose : new LooseNumbers(tellings).differing(slots.slots())) {
            result.add(group(thread + ".fg" + (result.size() + 1), loose));
        }
        return result;
    }

    private static List<Placed> place(List<Annotations> tellings) {
        List<Placed> placed = new ArrayList<>();
        for (Annotations article : tellings) {
            Set<String> told =
                    article.figures().stream().map(f -> value(f)).collect(Collectors.toSet());
            for (Figure figure : article.figures()) {
                article.sentences().stream()
                        .filter(sentence -> sentence.span().contains(figure.span()))
                        .findFirst()
                        .ifPresent(s -> placed.add(placed(article, figure, s, told)));
            }
        }
        placed.sort(
                Comparator.comparing((Placed p) -> p.ref().article())
                        .thenComparing(p -> p.ref().figure().span()));
        return placed;
    }

    private static Placed placed(
            Annotations article, Figure figure, Sentence sentence, Set<String> told) {
        return new Placed(
                new FigureRef(article.article().id(), figure),
                Stretch.of(
                        article.article().id(),
                        article.article().text(),
                        sentence,
                        sentence.span()),
                told);
    }

    private static String value(Figure figure) {
        return (Units.isCount(figure.unit()) ? "" : figure.unit()) + " " + middle(figure);
    }

    /// How well a figure fits a group; 0 also where a member's place in the figure's article, or
    /// the figure's in the member's, is known to be another and the numbers differ, or a member's
    /// number is far from its own.
    private double fit(List<Placed> group, Placed figure, NumberSlots slots) {
        double best = 0;
        boolean far = false;
        for (Placed member : group) {
            far |= apart(member.ref().figure(), figure.ref().figure()) > NEAR;
            if (face(member, figure, slots)) {
                best = FACING;
            } else if (isPlaced(member, figure, slots)) {
                if (!near(middle(member.ref().figure()), middle(figure.ref().figure()))) {
                    return 0;
                }
            } else {
                best = Math.max(best, fit(member, figure));
            }
        }
        return far && best < FACING ? 0 : best;
    }

    private static boolean face(Placed a, Placed b, NumberSlots slots) {
        return slots.face(
                a.ref().article(),
                a.ref().figure().span(),
                b.ref().article(),
                b.ref().figure().span());
    }

    private static boolean isPlaced(Placed a, Placed b, NumberSlots slots) {
        ArticleId first = a.ref().article();
        ArticleId second = b.ref().article();
        return (first.equals(second) && a.sentence().span().equals(b.sentence().span()))
                || slots.isTold(first, a.sentence().span(), second)
                || slots.isTold(second, b.sentence().span(), first);
    }

    /// How well two figures fit, 0 where they do not measure the same.
    private double fit(Placed a, Placed b) {
        if (!sameUnit(a.ref().figure(), b.ref().figure())) {
            return 0;
        }
        double x = middle(a.ref().figure());
        double apart = apart(a.ref().figure(), b.ref().figure());
        double cosine = meanings.cosine(a.sentence().text(), b.sentence().text());
        boolean countAlike = alike(a.ref().figure().of(), b.ref().figure().of());
        Figure first = a.ref().figure();
        Figure second = b.ref().figure();
        boolean sameNoun = first.unit().equals(second.unit()) && !isVague(first.unit());
        if (apart <= 0.02) {
            boolean telling = x >= 1000 || countAlike;
            boolean rare = sameNoun && (!Units.isCount(first.unit()) || x > 1);
            return (telling && cosine >= SAME_SENTENCE) || (rare && cosine >= SAME_MATTER)
                    ? 1 + cosine
                    : 0;
        }
        if (a.tells(b) || b.tells(a)) {
            return 0;
        }
        boolean limit = isLimit(first, second) || isLimit(second, first);
        if (limit && x >= MANY && apart <= LIMIT && cosine >= LIMIT_SENTENCE) {
            return cosine;
        }
        if (sameNoun && Units.isCount(first.unit()) && apart <= NEAR && shared(a, b) >= 2) {
            return cosine >= LIMIT_SENTENCE ? cosine : 0;
        }
        boolean period =
                a.ref().figure().period().isPresent() == b.ref().figure().period().isPresent();
        return apart <= NEAR && period && countAlike && cosine >= LIKE_SENTENCE ? cosine : 0;
    }

    /// By what share of the larger two figures differ.
    private static double apart(Figure a, Figure b) {
        double x = middle(a);
        double y = middle(b);
        return Math.abs(x - y) / Math.max(1e-9, Math.max(Math.abs(x), Math.abs(y)));
    }

    /// True for nouns that count too many things to tell that two counts are of the same.
    private static boolean isVague(String unit) {
        return switch (unit) {
            case "", "person", "people", "member", "time", "d", "h", "wk", "mo", "a" -> true;
            default -> false;
        };
    }

    /// "more than 600" may be the "about 640" of another.
    private static boolean isLimit(Figure limit, Figure count) {
        return limit.bound() == Figure.Bound.MORE_THAN
                && count.bound() != Figure.Bound.MORE_THAN
                && Units.isCount(limit.unit())
                && middle(limit) <= middle(count);
    }

    private static int shared(Placed a, Placed b) {
        Set<String> both = words(a.ref().figure().of());
        both.retainAll(words(b.ref().figure().of()));
        return both.size();
    }

    private static boolean alike(String a, String b) {
        Set<String> words = words(a);
        return words(b).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(
                List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                        .filter(word -> word.length() > 3)
                        .map(
                                word ->
                                        word.endsWith("s")
                                                ? word.substring(0, word.length() - 1)
                                                : word)
                        .toList());
    }

    /// Counts of things are counts, whatever the noun; money, lengths and times need the same unit.
    private static boolean sameUnit(Figure a, Figure b) {
        return a.unit().equals(b.unit()) || (Units.isCount(a.unit()) && Units.isCount(b.unit()));
    }

    private static double middle(Figure figure) {
        return figure.value().isPresent()
                ? figure.value().getAsDouble()
                : (figure.low().orElse(0) + figure.high().orElse(0)) / 2;
    }

    private static FigureGroup group(String id, List<FigureRef> figures) {
        Figure first = figures.getFirst().figure();
        boolean sameValue = figures.stream().allMatch(f -> near(middle(f.figure()), middle(first)));
        boolean sameBound = figures.stream().allMatch(f -> f.figure().bound() == first.bound());
        String of =
                figures.stream()
                        .map(f -> f.figure().of())
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        if (sameValue && sameBound) {
            return new FigureGroup(
                    id, of, figures, FigureGroup.Agreement.AGREE, "all tellings give the same");
        }
        if (sameValue) {
            String bounds =
                    figures.stream()
                            .map(f -> f.figure().bound())
                            .distinct()
                            .map(b -> b.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                            .collect(Collectors.joining(", "));
            return new FigureGroup(
                    id,
                    of,
                    figures,
                    FigureGroup.Agreement.BOUND,
                    "the same number with other bounds: " + bounds);
        }
        if (isUpdate(figures)) {
            return new FigureGroup(
                    id,
                    of,
                    figures,
                    FigureGroup.Agreement.UPDATE,
                    "the same quantity on other days: " + values(figures));
        }
        return new FigureGroup(
                id,
                of,
                figures,
                FigureGroup.Agreement.DIFFER,
                "the same quantity with other numbers: " + values(figures));
    }

    /// True where each number belongs to a day of its own, and at least one day is told.
    private static boolean isUpdate(List<FigureRef> figures) {
        Map<String, Set<Double>> byDay = new TreeMap<>();
        for (FigureRef ref : figures) {
            String day =
                    ref.figure().period().flatMap(p -> p.start()).map(d -> d.toString()).orElse("");
            byDay.computeIfAbsent(day, d -> new TreeSet<>()).add(middle(ref.figure()));
        }
        return byDay.size() > 1 && byDay.values().stream().allMatch(values -> values.size() == 1);
    }

    private static String values(List<FigureRef> figures) {
        return figures.stream()
                .map(f -> plain(f.figure().value(), f.figure()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String plain(OptionalDouble value, Figure figure) {
        return value.isPresent()
                ? Units.plain(value.getAsDouble())
                : Units.plain(figure.low().orElse(0))
                        + " to "
                        + Units.plain(figure.high().orElse(0));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
    }
}
