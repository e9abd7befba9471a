package org.firsthand.link.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.finding.TimeExpression.Direction;
import org.firsthand.article.Certainty;
import org.firsthand.article.Evidence;
import org.firsthand.text.Span;

/// What an article says by itself of its day of writing.
///
/// A post that it embeds with its day is older than the article, and news embeds what is new: the
/// article is taken to be at most 30 days younger than its newest post. A full date that it speaks
/// of as past only says that it was written later.
final class OwnBounds {

    private static final int DAYS_BEHIND_POST = 30;
    private static final int LOOK_BACK = 48;
    private static final Pattern HANDLE = Pattern.compile("\\(@\\w{1,30}\\)[ \\u00a0,·—–-]{0,4}$");

    private OwnBounds() {}

    /// The newest dated post of `telling`.
    static Optional<TimeExpression> post(Annotations telling) {
        String text = telling.article().text();
        return telling.times().stream()
                .filter(OwnBounds::isFullDay)
                .filter(time -> stands(text, time.span()))
                .reduce((one, other) -> later(one, other));
    }

    /// The last day by which an article with `post` is taken to be written.
    static LocalDate lastAfter(LocalDate post) {
        return post.plusDays(DAYS_BEHIND_POST);
    }

    /// The newest full date that `telling` speaks of as past.
    static Optional<TimeExpression> past(Annotations telling) {
        return telling.times().stream()
                .filter(OwnBounds::isFullDay)
                .filter(time -> time.direction() == Direction.PAST)
                .reduce((one, other) -> later(one, other));
    }

    static List<Evidence> receipt(Annotations telling, TimeExpression time) {
        return List.of(Evidence.of(telling.article().id(), time.span()));
    }

    private static boolean isFullDay(TimeExpression time) {
        return time.certainty() == Certainty.STATED
                && time.anchor().isEmpty()
                && time.start().isPresent()
                && time.start().equals(time.end());
    }

    private static boolean stands(String text, Span span) {
        String before = text.substring(Math.max(0, span.start() - LOOK_BACK), span.start());
        return HANDLE.matcher(before).find();
    }

    private static TimeExpression later(TimeExpression one, TimeExpression other) {
        LocalDate first = one.start().orElse(LocalDate.MIN);
        LocalDate second = other.start().orElse(LocalDate.MIN);
        return second.isAfter(first) ? other : one;
    }
}
