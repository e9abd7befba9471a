package org.firsthand.collate.figure;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.number.NumberMention;
import org.firsthand.article.ArticleId;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// The numbers that stand in one place of one sentence as several articles tell it.
///
/// Sentences are found by the words beside their numbers and compared, numbers masked, by Myers'
/// difference (1986). They are tellings of one where three fifths of the shorter stand in the other
/// and no name is exchanged for another. Each sentence meets at most the last [#MEETINGS] that have
/// the same words beside a number.
final class NumberSlots {

    private static final double SAME = 0.6;
    private static final int FEWEST = 5;
    private static final int MOST = 200;
    private static final int MEETINGS = 24;

    /// A number of one article.
    record Place(ArticleId article, NumberMention number) {}

    /// Two numbers in one place.
    record Slot(Place a, Place b) {}

    private final List<Slot> slots = new ArrayList<>();
    private final Map<List<ArticleId>, List<Slot>> byArticles = new HashMap<>();
    private final Set<String> told = new TreeSet<>();

    /// @param tellings in order of id
    NumberSlots(List<Annotations> tellings) {
        Map<String, List<NumberedSentence>> known = new HashMap<>();
        for (Annotations telling : tellings) {
            for (Sentence sentence : telling.sentences()) {
                NumberedSentence numbered = NumberedSentence.of(telling.article(), sentence.span());
                if (numbered.words().size() >= FEWEST && numbered.words().size() <= MOST) {
                    Set<String> keys = new TreeSet<>(numbered.surroundings());
                    meet(numbered, keys, known);
                    keys.forEach(
                            key ->
                                    known.computeIfAbsent(key, k -> new ArrayList<>())
                                            .add(numbered));
                }
            }
        }
    }

    /// The slots, in order of article and place.
    List<Slot> slots() {
        return slots;
    }

    /// True where `other` has a telling of the sentence.
    boolean isTold(ArticleId article, Span sentence, ArticleId other) {
        return told.contains(key(article, sentence, other));
    }

    /// True where a number of the one stretch stands in the place of one of the other; `a` comes
    /// before `b`.
    boolean face(ArticleId a, Span first, ArticleId b, Span second) {
        return byArticles.getOrDefault(List.of(a, b), List.of()).stream()
                .anyMatch(
                        slot ->
                                first.contains(slot.a().number().span())
                                        && second.contains(slot.b().number().span()));
    }

    private void meet(
            NumberedSentence sentence,
            Set<String> keys,
            Map<String, List<NumberedSentence>> known) {
        Set<String> done = new TreeSet<>();
        for (String key : keys) {
            List<NumberedSentence> others = known.getOrDefault(key, List.of());
            for (int i = others.size() - 1; i >= Math.max(0, others.size() - MEETINGS); i--) {
                NumberedSentence other = others.get(i);
                String pair =
                        key(other.article(), other.span(), sentence.article(), sentence.span());
                if (!other.article().equals(sentence.article()) && done.add(pair)) {
                    compare(other, sentence);
                }
            }
        }
    }

    private void compare(NumberedSentence a, NumberedSentence b) {
        List<String> first = a.plain();
        List<String> second = b.plain();
        List<Slot> found = new ArrayList<>();
        int shared = 0;
        int from = 0;
        int shift = 0;
        List<AbstractDelta<String>> deltas =
                new ArrayList<>(DiffUtils.diff(first, second).getDeltas());
        for (int d = 0; d <= deltas.size(); d++) {
            int until = d < deltas.size() ? deltas.get(d).getSource().getPosition() : first.size();
            for (int at = from; at < until; at++) {
                shared++;
                if (first.get(at).equals(NumberedSentence.NUMBER)) {
                    Slot slot = new Slot(place(a, first, at), place(b, second, at + shift));
                    if (isPlain(slot, a, b)) {
                        found.add(slot);
                    }
                }
            }
            if (d < deltas.size()) {
                AbstractDelta<String> delta = deltas.get(d);
                if (exchangesName(a, b, delta)) {
                    return;
                }
                from = until + delta.getSource().size();
                shift += delta.getTarget().size() - delta.getSource().size();
            }
        }
        if (shared >= SAME * Math.min(first.size(), second.size()) && shared >= FEWEST) {
            slots.addAll(found);
            byArticles
                    .computeIfAbsent(List.of(a.article(), b.article()), k -> new ArrayList<>())
                    .addAll(found);
            told.add(key(a.article(), a.span(), b.article()));
            told.add(key(b.article(), b.span(), a.article()));
        }
    }

    /// False where the numbers differ and one of them stands elsewhere in the other sentence too:
    /// the two may have changed places.
    private static boolean isPlain(Slot slot, NumberedSentence a, NumberedSentence b) {
        double first = slot.a().number().value();
        double second = slot.b().number().value();
        return first == second
                || (a.numbers().stream().noneMatch(n -> n.value() == second)
                        && b.numbers().stream().noneMatch(n -> n.value() == first));
    }

    private static Place place(NumberedSentence sentence, List<String> words, int at) {
        int number =
                (int) words.subList(0, at).stream().filter(NumberedSentence.NUMBER::equals).count();
        return new Place(sentence.article(), sentence.numbers().get(number));
    }

    /// True where a name of the one stands in the place of another name; a slip of the pen is none.
    private static boolean exchangesName(
            NumberedSentence a, NumberedSentence b, AbstractDelta<String> delta) {
        List<String> before =
                names(a.words(), delta.getSource().getPosition(), delta.getSource().size());
        List<String> after =
                names(b.words(), delta.getTarget().getPosition(), delta.getTarget().size());
        return !before.isEmpty()
                && !after.isEmpty()
                && before.stream().noneMatch(x -> after.stream().anyMatch(y -> isSlip(x, y)));
    }

    /// The capitalised words of a stretch; the first of a sentence says nothing.
    private static List<String> names(List<String> words, int from, int count) {
        return words.subList(Math.max(1, from), Math.max(1, from + count)).stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .toList();
    }

    /// True where the two have the same letters but for a few.
    private static boolean isSlip(String a, String b) {
        long same = a.chars().distinct().filter(c -> b.indexOf(c) >= 0).count();
        return Math.abs(a.length() - b.length()) <= 2 && same >= 0.8 * a.chars().distinct().count();
    }

    private static String key(ArticleId article, Span sentence, ArticleId other) {
        return article.value() + ":" + sentence.start() + ":" + other.value();
    }

    private static String key(ArticleId a, Span first, ArticleId b, Span second) {
        return a.value() + ":" + first.start() + ":" + b.value() + ":" + second.start();
    }
}
