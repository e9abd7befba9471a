package org.firsthand.trace.align;

import org.firsthand.text.Span;

/// The characters of one run of words in two articles. Where it begins or ends a sentence in both,
/// so do both stretches, with the sentence's marks; where it stands inside a longer sentence of the
/// parent, both begin or end at the word, with the marks that both have there.
///
/// @param child the stretch in the child
/// @param parent the stretch in the parent
record Edges(Span child, Span parent) {

    /// The edges of the child's line `number`, whose words stand in the parent from the word
    /// `place`.
    static Edges of(Version child, int number, Version parent, int place) {
        Line line = child.lines().get(number);
        int end = place + line.words().size();
        Line begins = parent.lines().get(parent.lineAt(place));
        Line ends = parent.lines().get(parent.lineAt(end - 1));
        Span own = child.spanOf(line.first(), line.first() + line.words().size());
        Span there = parent.spanOf(place, end);
        int left = marks(child, own.start(), line.span().start(), parent, there.start(), -1);
        int right = marks(child, own.end(), line.span().end(), parent, there.end(), 1);
        boolean whole = begins.first() == place;
        int start = whole ? line.span().start() : own.start() - left;
        int from = whole ? begins.span().start() : there.start() - left;
        whole = ends.first() + ends.words().size() == end;
        return new Edges(
                new Span(start, whole ? line.span().end() : own.end() + right),
                new Span(from, whole ? ends.span().end() : there.end() + right));
    }

    /// How many characters of the child from `at` towards its sentence's `edge` stand in the parent
    /// too.
    private static int marks(Version child, int at, int edge, Version parent, int there, int step) {
        String own = child.telling().article().text();
        String other = parent.telling().article().text();
        int shift = step < 0 ? -1 : 0;
        int count = 0;
        while (at + step * count != edge) {
            int a = at + step * count + shift;
            int b = there + step * count + shift;
            if (b < 0 || b >= other.length() || mark(own.charAt(a)) != mark(other.charAt(b))) {
                break;
            }
            count++;
        }
        while (count > 0 && Character.isWhitespace(own.charAt(at + step * (count - 1) + shift))) {
            count--;
        }
        return count;
    }

    /// Straight and curly quotation marks are one.
    private static char mark(char c) {
        return switch (c) {
            case '\u201C', '\u201D' -> '"';
            case '\u2018', '\u2019' -> '\'';
            default -> c;
        };
    }
}
