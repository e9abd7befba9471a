package org.firsthand.link.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.firsthand.article.Evidence;

/// Strikes the days that contradict a tie, until nothing changes.
final class Consistency {

    private static final int MAX_PASSES = 6;
    private static final int MAX_STRETCH = 62;

    private Consistency() {}

    /// Applies `ties`, the strongest first, to the articles whose days are bounded. A tie that
    /// would leave an article no day is left out.
    static void settle(List<Tie> ties) {
        List<Tie> open = new ArrayList<>(ties);
        boolean changed = true;
        for (int pass = 0; pass < MAX_PASSES && changed; pass++) {
            changed = false;
            List<Tie> wrong = new ArrayList<>();
            for (Tie tie : open) {
                if (!tie.left().isBounded() || !tie.right().isBounded()) {
                    continue;
                }
                NavigableSet<LocalDate> left = fitting(tie, tie.left(), tie.right());
                NavigableSet<LocalDate> right = fitting(tie, tie.right(), tie.left());
                if (left.isEmpty() || right.isEmpty()) {
                    wrong.add(tie);
                    continue;
                }
                changed |= narrow(tie, tie.left(), left);
                changed |= narrow(tie, tie.right(), right);
            }
            open.removeAll(wrong);
        }
    }

    private static boolean narrow(Tie tie, Writing writing, NavigableSet<LocalDate> kept) {
        if (kept.size() == writing.days().size()) {
            return false;
        }
        writing.keep(kept);
        writing.because(reason(tie, writing), receipts(tie));
        return true;
    }

    /// The days of `one` for which some day of `other` makes both expressions overlap.
    private static NavigableSet<LocalDate> fitting(Tie tie, Writing one, Writing other) {
        List<Writing.Stretch> partners = new ArrayList<>();
        for (LocalDate day : other.days()) {
            stretch(other, number(tie, other), day)
                    .filter(stretch -> !partners.contains(stretch))
                    .ifPresent(partners::add);
        }
        NavigableSet<LocalDate> fitting = new TreeSet<>();
        for (LocalDate day : one.days()) {
            Optional<Writing.Stretch> stretch = stretch(one, number(tie, one), day);
            if (stretch.isPresent() && partners.stream().anyMatch(stretch.get()::overlaps)) {
                fitting.add(day);
            }
        }
        return fitting;
    }

    private static Optional<Writing.Stretch> stretch(Writing writing, int number, LocalDate day) {
        return writing.at(number, day).filter(stretch -> stretch.length() <= MAX_STRETCH);
    }

    private static int number(Tie tie, Writing writing) {
        return tie.left() == writing ? tie.leftClue() : tie.rightClue();
    }

    private static String reason(Tie tie, Writing writing) {
        Writing other = tie.other(writing);
        return "its \u201c"
                + writing.words(number(tie, writing))
                + "\u201d and the \u201c"
                + other.words(number(tie, other))
                + "\u201d of "
                + other.id()
                + " speak of the same event ("
                + String.join(", ", tie.shared())
                + ")";
    }

    private static List<Evidence> receipts(Tie tie) {
        return List.of(place(tie.left(), tie.leftClue()), place(tie.right(), tie.rightClue()));
    }

    private static Evidence place(Writing writing, int number) {
        return Evidence.of(writing.id(), writing.telling().times().get(number).span());
    }
}
