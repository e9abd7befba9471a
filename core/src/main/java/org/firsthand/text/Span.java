package org.firsthand.text;

import java.util.List;
import java.util.function.Function;

/// A stretch of a text: half-open, in UTF-16 code units.
///
/// @param start the first code unit, at least 0
/// @param end the code unit behind the last, at least `start`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span needs 0 <= start <= end, but is [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// True where the two share at least one code unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// This span without the white space at its ends; empty at `start` where it is all white space.
    public Span trim(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /// The number of the first of `items` that ends behind `offset`, or their count where none
    /// does; found in the logarithm of their count.
    ///
    /// @param items in order of their ends
    public static <T> int firstBehind(List<T> items, Function<T, Span> place, int offset) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(items.get(middle)).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// By start, the shorter first.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
