package org.firsthand.annotate.attribution.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.text.Span;
import org.firsthand.text.WordSets;

/// Finds what stands between quotation marks. Immutable.
public final class QuotationMarks {

    private static final Set<String> ELISIONS =
            WordSets.read(QuotationMarks.class, "words.txt").get("elided");

    private static final String BEFORE_OPENING = "([{-–—/:“\"‘'«";
    private static final int LONGEST_SINGLE = 600;

    /// Where a quotation ends: the mark's place, and whether there is a mark.
    private record Close(int at, boolean marked) {}

    private static final Close NO_QUOTATION = new Close(-1, false);

    /// The outermost quotations of `text`, in order.
    public List<Marked> find(String text) {
        List<Marked> found = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            line(text, start, end, paragraph, found);
            start = end + 1;
            paragraph++;
        }
        return found;
    }

    private static void line(String text, int start, int end, int paragraph, List<Marked> found) {
        int at = start;
        while (at < end) {
            char mark = text.charAt(at);
            int width = isTwin(text, at, end) ? 2 : 1;
            boolean single = width == 1 && (mark == '‘' || mark == '\'');
            Close close = width == 2 ? twin(text, at, start, end) : close(text, at, start, end);
            if (close.at() < 0) {
                at += width;
                continue;
            }
            Span words = new Span(at + width, close.at()).trim(text);
            int behind = close.marked() ? close.at() + width : close.at();
            if (words.length() > 0) {
                Span outer = new Span(at, behind).trim(text);
                found.add(new Marked(words, outer, paragraph, close.marked(), single));
            }
            at = behind;
        }
    }

    private static Close close(String text, int at, int start, int end) {
        return switch (text.charAt(at)) {
            case '“', '„' -> closing(text, at, end);
            case '”' -> opensTurned(text, at, start, end) ? closing(text, at, end) : NO_QUOTATION;
            case '«' -> until(text, '»', at, end);
            case '"' -> opens(text, at, start, end) ? straight(text, at, end) : NO_QUOTATION;
            case '‘', '\'' ->
                    opensSingle(text, at, start, end) ? closingSingle(text, at, end) : NO_QUOTATION;
            default -> NO_QUOTATION;
        };
    }

    /// True where two single marks at `at` stand for a double one, as typewriters and TeX write it.
    private static boolean isTwin(String text, int at, int end) {
        char mark = text.charAt(at);
        return (mark == '\'' || mark == '`') && at + 2 < end && text.charAt(at + 1) == mark;
    }

    private static Close twin(String text, int at, int start, int end) {
        boolean before = at == start || opens(text, at, start, end + 1);
        if (!before || Character.isWhitespace(text.charAt(at + 2))) {
            return NO_QUOTATION;
        }
        for (int i = at + 2; i + 1 < end; i++) {
            if (text.charAt(i) == '\'' && text.charAt(i + 1) == '\'') {
                return new Close(i, true);
            }
        }
        return new Close(end, false);
    }

    /// The end of a quotation opened with a mark that cannot close; where another such mark comes
    /// first, that opens a quotation inside if two closing ones follow, else the closing one was
    /// forgotten before it.
    private static Close closing(String text, int open, int end) {
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '”' || c == '"') {
                return new Close(i, true);
            }
            if (c == '“') {
                boolean low = text.charAt(open) == '„';
                int outer = low ? -1 : secondClosing(text, i, end);
                return outer < 0 ? new Close(i, low) : new Close(outer, true);
            }
        }
        return new Close(end, false);
    }

    /// The place of the second of two closing marks behind `open`; -1 where another mark comes
    /// between.
    private static int secondClosing(String text, int open, int end) {
        int first = -1;
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"') {
                return -1;
            }
            if (c == '”' && first >= 0) {
                return i;
            }
            first = c == '”' ? i : first;
        }
        return -1;
    }

    /// The end of a quotation opened with a straight mark: at the next one, or at a curly closing
    /// mark that nothing inside has opened. One that is never closed and has quotations of its own
    /// inside is a mark before a block of text, not speech.
    private static Close straight(String text, int open, int end) {
        boolean curly = false;
        boolean inside = false;
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || (c == '”' && !curly)) {
                return new Close(i, true);
            }
            inside |= c == '“';
            curly = c == '“' || (curly && c != '”');
        }
        return inside ? NO_QUOTATION : new Close(end, false);
    }

    private static Close until(String text, char mark, int open, int end) {
        for (int i = open + 1; i < end; i++) {
            if (text.charAt(i) == mark) {
                return new Close(i, true);
            }
        }
        return new Close(end, false);
    }

    private static boolean opens(String text, int at, int start, int end) {
        boolean before =
                at == start
                        || Character.isWhitespace(text.charAt(at - 1))
                        || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    }

    /// True where a closing mark opens, as some typesetters turn it: before a capital at the start
    /// of a line or behind white space, where nothing is open.
    private static boolean opensTurned(String text, int at, int start, int end) {
        boolean before = at == start || Character.isWhitespace(text.charAt(at - 1));
        return before && at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
    }

    private static boolean opensSingle(String text, int at, int start, int end) {
        if (!opens(text, at, start, end) || Character.isDigit(text.charAt(at + 1))) {
            return false;
        }
        int behind = at + 1;
        while (behind < end && Character.isLetter(text.charAt(behind))) {
            behind++;
        }
        String word = text.substring(at + 1, behind).toLowerCase(Locale.ROOT);
        return !word.isEmpty() && !ELISIONS.contains(word);
    }

    /// The end of the single quotation opened at `open`: an apostrophe inside a word never ends it,
    /// and one after a plural's "s" only where no other mark follows.
    private static Close closingSingle(String text, int open, int end) {
        int limit = Math.min(end, open + LONGEST_SINGLE);
        int plural = -1;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '‘' || c == '“' || c == '”' || c == '"') {
                break;
            }
            boolean mark = c == '’' || c == '\'';
            if (!mark || Character.isWhitespace(text.charAt(i - 1)) || wordFollows(text, i, end)) {
                continue;
            }
            if (!mayBePlural(text, i, end)) {
                return new Close(i, true);
            }
            if (plural < 0) {
                plural = i;
            }
        }
        return plural < 0 ? NO_QUOTATION : new Close(plural, true);
    }

    private static boolean wordFollows(String text, int at, int end) {
        return at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean mayBePlural(String text, int at, int end) {
        return text.charAt(at - 1) == 's'
                && at + 2 < end
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
    }
}
