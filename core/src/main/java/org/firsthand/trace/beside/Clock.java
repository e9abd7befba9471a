package org.firsthand.trace.beside;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.Certainty;

/// When an article came out, with the error of its clock: minutes since 1970.
///
/// Two times of day are compared in UTC, a time of day with a bare day by the calendars that both
/// were written by, as nothing says where the bare day was a day.
///
/// @param start the first minute that fits
/// @param end the last
/// @param ahead minutes by which the clock that was read is ahead of the one of `start` and `end`
/// @param exact true where a time of day is stated
/// @param stated true where the article itself says so, not what others tell of it
public record Clock(long start, long end, long ahead, boolean exact, boolean stated) {

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
        Optional<OffsetDateTime> time = article.published().value().flatMap(Clock::time);
        if (first.equals(last) && time.isPresent()) {
            long minute = Math.floorDiv(time.get().toEpochSecond(), 60L);
            long ahead = time.get().getOffset().getTotalSeconds() / 60;
            return Optional.of(new Clock(minute, minute, ahead, true, stated));
        }
        return Optional.of(
                new Clock(
                        first.toEpochDay() * DAY,
                        (last.toEpochDay() + 1) * DAY - 1,
                        0,
                        false,
                        stated));
    }

    /// Minutes by which `other` surely came after this; negative where it surely came before, 0
    /// where neither is sure.
    public long until(Clock other) {
        if (other.first(this) > last(other)) {
            return other.first(this) - last(other);
        }
        return other.last(this) < first(other) ? other.last(this) - first(other) : 0;
    }

    /// True where the days that both state settle that `other` came later: it is of a later day,
    /// and not by minutes around midnight that a clock may be wrong by. Two bare days are as they
    /// are.
    public boolean isDayBefore(Clock other) {
        boolean bare = !exact && !other.exact;
        return stated
                && other.stated
                && Math.floorDiv(other.first(this), DAY) > Math.floorDiv(last(other), DAY)
                && (bare || until(other) > ERROR);
    }

    private long first(Clock other) {
        return exact == other.exact ? start : start + ahead;
    }

    private long last(Clock other) {
        return exact == other.exact ? end : end + ahead;
    }

    /// The time that an ISO date-time names, which without an offset is taken as UTC; empty at
    /// midnight by its own clock.
    private static Optional<OffsetDateTime> time(String value) {
        if (value.length() < 16) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.parse(value.substring(0, 16));
            return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? Optional.empty()
                    : Optional.of(local.atOffset(offset(value)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(String value) {
        int sign = Math.max(value.indexOf('+', 16), value.indexOf('-', 16));
        return sign < 0 ? ZoneOffset.UTC : ZoneOffset.of(value.substring(sign));
    }
}
