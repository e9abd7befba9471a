package org.firsthand.annotate.time.range;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.finding.TimeExpression.Direction;
import org.firsthand.annotate.finding.TimeRange;
import org.firsthand.annotate.time.grammar.WordClasses;
import org.firsthand.text.Span;

/// Joins dates that bound a stretch: "from May 3 to June 9", "between 2014 and 2018", "2014-2018".
/// Of two dates the one that names no year takes that which puts them in order. Stateless.
final class RangeReader {

    private static final WordClasses WORDS = WordClasses.read(RangeReader.class, "ranges.txt");
    private static final Set<String> TILL = WORDS.of("till");
    private static final Set<String> AND = WORDS.of("and");
    private static final Set<String> BETWEEN = WORDS.of("between");
    private static final Set<String> FROM = WORDS.of("from");

    /// No opening and no link of a range is longer.
    private static final int REACH = 16;

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\s+(?:the\\s+)?$");
    private static final Pattern ARTICLE = Pattern.compile("\\s+(?:the|in|of)$");

    private RangeReader() {}

    /// The ranges that neighbours among `times`, the expressions of `text` in order, bound.
    static List<TimeRange> read(String text, List<TimeExpression> times) {
        List<TimeRange> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < times.size(); i++) {
            Optional<TimeRange> range = join(text, times.get(i), times.get(i + 1));
            if (range.isPresent()) {
                ranges.add(range.get());
                i++;
            }
        }
        return List.copyOf(ranges);
    }

    private static Optional<TimeRange> join(String text, TimeExpression a, TimeExpression b) {
        int gap = b.span().start() - a.span().end();
        if (gap <= 0 || gap > REACH || !isDate(a) || !isDate(b)) {
            return Optional.empty();
        }
        Matcher opening =
                LAST_WORD
                        .matcher(text)
                        .region(Math.max(0, a.span().start() - REACH), a.span().start());
        String before = opening.find() ? opening.group(1).toLowerCase(Locale.ROOT) : "";
        String between =
                text.substring(a.span().end(), b.span().start()).strip().toLowerCase(Locale.ROOT);
        String link = ARTICLE.matcher(between).replaceFirst("");
        boolean paired = BETWEEN.contains(before) && (AND.contains(link) || TILL.contains(link));
        if (!paired && !TILL.contains(link)) {
            return Optional.empty();
        }
        boolean opened = paired || FROM.contains(before);
        Span whole = new Span(opened ? opening.start(1) : a.span().start(), b.span().end());
        return ordered(text, whole, a, b);
    }

    private static boolean isDate(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE && time.start().isPresent();
    }

    /// The range, where its dates are in order or one that names no year or week can move.
    private static Optional<TimeRange> ordered(
            String text, Span span, TimeExpression a, TimeExpression b) {
        boolean firstOpen = YearShift.isOpen(text, a);
        boolean lastOpen = YearShift.isOpen(text, b);
        boolean ahead = b.direction() == Direction.FUTURE;
        if (firstOpen && (b.anchor().isEmpty() || (lastOpen && ahead))) {
            return inOrder(span, YearShift.notAfter(a, b), b);
        }
        boolean turned = isBefore(b, a) && YearShift.isPlainWeekday(text, b);
        if (turned && !ahead && YearShift.isPlainWeekday(text, a)) {
            return inOrder(span, YearShift.weeksLater(a, -1), b);
        }
        if (turned) {
            return inOrder(span, a, YearShift.weeksLater(b, 1));
        }
        return inOrder(span, a, lastOpen ? YearShift.notBefore(b, a) : b);
    }

    private static boolean isBefore(TimeExpression a, TimeExpression b) {
        return a.start().orElse(LocalDate.MIN).isBefore(b.start().orElse(LocalDate.MIN));
    }

    private static Optional<TimeRange> inOrder(Span span, TimeExpression a, TimeExpression b) {
        LocalDate first = a.start().orElse(LocalDate.MIN);
        return b.start().filter(first::isBefore).map(later -> new TimeRange(span, a, b));
    }
}
