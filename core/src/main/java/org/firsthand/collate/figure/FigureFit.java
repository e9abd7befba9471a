package org.firsthand.collate.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.article.ArticleId;
import org.firsthand.likeness.Meanings;

/// How well figures fit together.
///
/// Two belong together where the unit is the same and either the number is the same and large or
/// rare enough not to meet by chance, or what they count is told in like words.
///
/// @param slots which numbers stand in one place of one sentence
record FigureFit(Meanings meanings, NumberSlots slots) {

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

    /// How well a figure fits a group; 0 also where a member's place in the figure's article, or
    /// the figure's in the member's, is known to be another and the numbers differ, or a member's
    /// number is far from its own.
    double of(List<Placed> group, Placed figure) {
        double best = 0;
        boolean far = false;
        for (Placed member : group) {
            far |= Values.apart(member.ref().figure(), figure.ref().figure()) > NEAR;
            if (face(member, figure)) {
                best = FACING;
            } else if (isPlaced(member, figure)) {
                if (!Values.same(member.ref().figure(), figure.ref().figure())) {
                    return 0;
                }
            } else {
                best = Math.max(best, of(member, figure));
            }
        }
        return far && best < FACING ? 0 : best;
    }

    private boolean face(Placed a, Placed b) {
        return slots.face(
                a.ref().article(),
                a.ref().figure().span(),
                b.ref().article(),
                b.ref().figure().span());
    }

    private boolean isPlaced(Placed a, Placed b) {
        ArticleId first = a.ref().article();
        ArticleId second = b.ref().article();
        return (first.equals(second) && a.sentence().span().equals(b.sentence().span()))
                || slots.isTold(first, a.sentence().span(), second)
                || slots.isTold(second, b.sentence().span(), first);
    }

    /// How well two figures fit, 0 where they do not measure the same.
    private double of(Placed a, Placed b) {
        if (!sameUnit(a.ref().figure(), b.ref().figure())) {
            return 0;
        }
        double x = Values.middle(a.ref().figure());
        double apart = Values.apart(a.ref().figure(), b.ref().figure());
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
                && Values.middle(limit) <= Values.middle(count);
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
}
