package org.firsthand.tell.tellings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.tell.dossier.ArticleView;

/// When an article was published, as far as is known.
///
/// @param stretch minutes since 1970 in UTC that fit; empty where nothing is known
/// @param words for the reader
/// @param certainty stated, inferred or unknown
public record PublishedTime(Optional<Stretch> stretch, String words, String certainty) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /// A stretch of time in minutes since 1970, both ends inclusive.
    public record Stretch(long start, long end) {}

    /// Reads an ISO date, date-time, month, or two of them parted by `/`.
    public static PublishedTime of(ArticleView.PublishedView published) {
        Optional<PublishedTime> time =
                published.value().flatMap(value -> read(value, published.certainty()));
        return time.orElse(new PublishedTime(Optional.empty(), "no date", "unknown"));
    }

    /// A single date or date-time that is known so.
    public static PublishedTime point(String value, String certainty) {
        return read(value, certainty)
                .orElse(new PublishedTime(Optional.empty(), "no date", "unknown"));
    }

    private static Optional<PublishedTime> read(String value, String certainty) {
        String note = certainty.equals("inferred") ? " (inferred)" : "";
        int slash = value.indexOf('/');
        if (slash < 0) {
            return point(value)
                    .map(p -> new PublishedTime(p.stretch(), p.words() + note, certainty));
        }
        Optional<PublishedTime> from = point(value.substring(0, slash));
        Optional<PublishedTime> to = point(value.substring(slash + 1));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        long start = from.get().stretch().orElseThrow().start();
        long end = Math.max(start, to.get().stretch().orElseThrow().end());
        String words = from.get().words() + " to " + to.get().words() + note;
        return Optional.of(
                new PublishedTime(Optional.of(new Stretch(start, end)), words, certainty));
    }

    private static Optional<PublishedTime> point(String value) {
        try {
            if (value.length() == 7) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(over(month.atDay(1), month.atEndOfMonth(), MONTH.format(month)));
            }
            if (value.length() == 10) {
                LocalDate day = LocalDate.parse(value);
                return Optional.of(over(day, day, DAY.format(day)));
            }
            boolean offset = value.endsWith("Z") || value.matches(".*T.*[+-]\\d\\d:?\\d\\d");
            LocalDateTime time =
                    offset
                            ? OffsetDateTime.parse(value)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toLocalDateTime()
                            : LocalDateTime.parse(value);
            long minute = time.toEpochSecond(ZoneOffset.UTC) / 60;
            return Optional.of(
                    new PublishedTime(
                            Optional.of(new Stretch(minute, minute)),
                            MINUTE.format(time) + (offset ? " UTC" : ""),
                            "stated"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PublishedTime over(LocalDate first, LocalDate last, String words) {
        long start = first.toEpochDay() * 1440;
        long end = last.toEpochDay() * 1440 + 1439;
        return new PublishedTime(Optional.of(new Stretch(start, end)), words, "stated");
    }
}
