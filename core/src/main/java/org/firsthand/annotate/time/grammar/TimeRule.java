package org.firsthand.annotate.time.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.firsthand.annotate.time.grammar.Lexicon.Filling;
import org.firsthand.text.ResourceLines;

/// One rule of `rules.txt`.
///
/// @param kind what its matches mean
/// @param elements what it is made of, in order
public record TimeRule(Kind kind, List<Element> elements) {

    /// What the matches of a rule mean, which is how they are resolved.
    public enum Kind {
        DATE,
        WEEKDAY,
        UNIT,
        SPAN,
        OFFSET,
        WITHIN,
        CONTEXT,
        SEASON,
        QUARTER,
        HALF,
        DECADE,
        CENTURY,
        HOLIDAY,
        TIME,
        REFERENCE,
        LENGTH,
        SET,
        /// A part of the date behind it: "the first week of". No time without that date.
        NTH,
        /// "the month" as the date behind such a part.
        WHOLE,
        NUMBERED_WEEK,
        HOLIDAY_WEEKEND,
        /// A time of day that stands only beside a day: "at 5".
        LOOSE_TIME
    }

    /// A piece of a rule: one of several words, or a slot.
    public sealed interface Element {
        boolean optional();
    }

    public record Literal(Set<String> words, boolean optional) implements Element {}

    public record Filled(Slot slot, boolean optional) implements Element {}

    /// Reads "kind: pattern".
    public static TimeRule parse(String line) {
        int colon = line.indexOf(": ");
        Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        List<Element> elements = new ArrayList<>();
        List<String> pieces = ResourceLines.words(line.substring(colon + 2));
        for (int i = 0; i < pieces.size(); i++) {
            boolean apart = i + 1 < pieces.size() && pieces.get(i + 1).equals("?");
            String piece = pieces.get(i);
            boolean optional = apart || piece.endsWith("?");
            String bare = piece.endsWith("?") ? piece.substring(0, piece.length() - 1) : piece;
            elements.add(element(bare, optional));
            if (apart) {
                i++;
            }
        }
        return new TimeRule(kind, List.copyOf(elements));
    }

    private static Element element(String bare, boolean optional) {
        if (bare.startsWith("{") && bare.endsWith("}")) {
            String name = bare.substring(1, bare.length() - 1).toUpperCase(Locale.ROOT);
            return new Filled(Slot.valueOf(name), optional);
        }
        return new Literal(
                Set.copyOf(java.util.regex.Pattern.compile("\\|").splitAsStream(bare).toList()),
                optional);
    }

    /// The lexeme behind a match at `at`, or -1; `slots` then holds what the slots took.
    public int match(Words words, int at, Map<Slot, Double> slots) {
        return match(words, at, 0, slots);
    }

    private int match(Words words, int at, int element, Map<Slot, Double> slots) {
        if (element == elements.size()) {
            return at;
        }
        Element wanted = elements.get(element);
        switch (wanted) {
            case Literal literal -> {
                if (words.has(at) && literal.words().contains(words.at(at).word())) {
                    int end = match(words, at + 1, element + 1, slots);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
            case Filled filled -> {
                Filling filling = NumberSlots.at(filled.slot(), words, at);
                if (filling.end() > at) {
                    int end = match(words, filling.end(), element + 1, slots);
                    if (end >= 0) {
                        slots.put(filled.slot(), filling.value());
                        return end;
                    }
                }
            }
        }
        return wanted.optional() ? match(words, at, element + 1, slots) : -1;
    }

    public static Map<Slot, Double> emptySlots() {
        return new EnumMap<>(Slot.class);
    }
}
