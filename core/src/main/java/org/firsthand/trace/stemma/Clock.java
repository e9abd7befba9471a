package org.firsthand.trace.stemma;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.Certainty;

/// When an article came out, with the error of its clock: minutes since 1970, UTC.
///
/// @param start the first minute that fits
/// @param end the last
/// @param exact true where a time of day is stated
/// @param stated true where the article itself says so, not what others tell of it
public record Clock(long start, long end, boolean exact, boolean stated) {

    private static final long DAY = 24 * 60;

    /// Minutes that a stated time of day may be wrong by.
    private static final long ERROR = 60;

    /// Empty where nothing says when it came out. Midnight sharp is a bare day in disguise.
    public static Optional<Clock> of(Article article) {
        if (article.published().start().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = article.published().start().orElseThrow();
        LocalDate last = article.published().end().orElseThrow();
        boolean stated = article.published().certainty() == Certainty.STATED;
        Optional<Long> minute = article.published().value().flatMap(Clock::minute);
        if (first.equals(last) && minute.isPresent() && minute.get() % DAY != 0) {
            return Optional.of(new Clock(minute.get(), minute.get(), true, stated));
        }
        return Optional.of(
                new Clock(
                        first.toEpochDay() * DAY,
                        (last.toEpochDay() + 1) * DAY - 1,
                        false,
                        stated));
    }

    /// Minutes by which `other` surely came after this; negative where it surely came before, 0
    /// where neither is sure.
    public long until(Clock other) {
        if (other.start > end) {
            return other.start - end;
        }
        return other.end < start ? other.end - start : 0;
    }

    /// True where the days that both state settle that `other` came later: it is of a later day,
    /// and not by minutes around midnight that a clock may be wrong by. Two bare days are as they
    /// are.
    public boolean isDayBefore(Clock other) {
        boolean bare = !exact && !other.exact;
        return stated
                && other.stated
                && Math.floorDiv(other.start, DAY) > Math.floorDiv(end, DAY)
                && (bare || until(other) > ERROR);
    }

    private static Optional<Long> minute(String value) {
        if (value.length() < 16) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.parse(value.substring(0, 16)).toEpochSecond(ZoneOffset.UTC) / 60);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
