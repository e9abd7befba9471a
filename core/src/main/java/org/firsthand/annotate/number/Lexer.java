package org.firsthand.annotate.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.firsthand.text.Span;

/// Splits a text into words, digits and marks. It never joins what a tokeniser would split, so that
/// "3-year-old" and "$1.2bn" come apart. Linear in the text.
public final class Lexer {

    private static final int GROUP = 3;
    private static final int MAX_EXPONENT = 3;

    /// Behind so many characters no numeral has Indian groups any more.
    private static final int MAX_LAKHS = 30;

    private Lexer() {}

    /// The lexemes of `text` between `from` and `to`, in order.
    public static List<Lexeme> read(String text, int from, int to) {
        List<Lexeme> lexemes = new ArrayList<>();
        boolean spaced = true;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaced = true;
                at++;
                continue;
            }
            int end;
            Lexeme.Kind kind;
            if (isDigit(c) || startsDecimal(text, at, from, to)) {
                end = endOfDigits(text, at, to);
                kind = Lexeme.Kind.DIGITS;
            } else if (Character.isLetter(c)) {
                end = endOfWord(text, at, to);
                kind = Lexeme.Kind.WORD;
            } else {
                end = at + 1;
                kind = Lexeme.Kind.MARK;
            }
            String word = text.substring(at, end).toLowerCase(Locale.ROOT);
            lexemes.add(new Lexeme(new Span(at, end), word, kind, spaced));
            spaced = false;
            at = end;
        }
        return lexemes;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean startsDecimal(String text, int at, int from, int to) {
        return text.charAt(at) == '.'
                && at + 1 < to
                && isDigit(text.charAt(at + 1))
                && (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static int endOfDigits(String text, int start, int to) {
        int at = start;
        boolean decimals = text.charAt(at) == '.';
        if (decimals) {
            at++;
        }
        while (at < to) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                at++;
            } else if (c == ',' && !decimals && isGroup(text, at + 1, to)) {
                at += 1 + GROUP;
            } else if (c == ',' && !decimals && isLakhGroup(text, at + 1, to)) {
                at += GROUP;
            } else if (c == ',' && !decimals && isDecimalComma(text, start, at, to)) {
                decimals = true;
                at++;
            } else if (c == '.' && !decimals && at + 1 < to && isDigit(text.charAt(at + 1))) {
                decimals = true;
                at++;
            } else {
                break;
            }
        }
        return endOfExponent(text, at, to);
    }

    /// "1.3e6": digits behind an e, perhaps with a sign.
    private static int endOfExponent(String text, int at, int to) {
        if (at + 1 >= to || text.charAt(at) != 'e') {
            return at;
        }
        char next = text.charAt(at + 1);
        int digits = next == '+' || next == '-' ? at + 2 : at + 1;
        int end = digits;
        while (end < to && end < digits + MAX_EXPONENT && isDigit(text.charAt(end))) {
            end++;
        }
        boolean letters = end < to && Character.isLetterOrDigit(text.charAt(end));
        return end > digits && !letters ? end : at;
    }

    private static boolean isGroup(String text, int at, int to) {
        if (at + GROUP > to || (at + GROUP < to && isDigit(text.charAt(at + GROUP)))) {
            return false;
        }
        for (int i = at; i < at + GROUP; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// "12,50,000": Indian groups of two before the last of three.
    private static boolean isLakhGroup(String text, int at, int to) {
        int next = at;
        while (next + 2 < to
                && isDigit(text.charAt(next))
                && isDigit(text.charAt(next + 1))
                && text.charAt(next + 2) == ',') {
            next += GROUP;
            if (isGroup(text, next, to)) {
                return true;
            }
            if (next - at > MAX_LAKHS) {
                return false;
            }
        }
        return false;
    }

    /// "1,5": one or two digits behind the only comma, and no list of numbers.
    private static boolean isDecimalComma(String text, int start, int comma, int to) {
        int end = comma + 1;
        while (end < to && end - comma <= GROUP && isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - comma - 1;
        boolean list =
                (end + 1 < to
                                && ",./-".indexOf(text.charAt(end)) >= 0
                                && isDigit(text.charAt(end + 1)))
                        || (start > 0 && ",./-:".indexOf(text.charAt(start - 1)) >= 0);
        boolean grouped = text.substring(start, comma).indexOf(',') >= 0;
        return (digits == 1 || digits == 2) && !list && !grouped && comma - start <= GROUP;
    }

    private static int endOfWord(String text, int start, int to) {
        int at = start;
        while (at < to && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at - start > 1) {
            return at;
        }
        int end = at;
        while (end + 1 < to
                && text.charAt(end) == '.'
                && Character.isLetter(text.charAt(end + 1))
                && (end + 2 >= to || !Character.isLetter(text.charAt(end + 2)))) {
            end += 2;
        }
        boolean initials = end > at;
        return initials && end < to && text.charAt(end) == '.' ? end + 1 : end;
    }
}
