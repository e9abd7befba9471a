package org.firsthand.read.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/// A time in a header of HTTP, in any of the three forms that must be understood (RFC 9110, 5.6.7).
final class HttpDate {

    private static final DateTimeFormatter ASCTIME =
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH);

    private HttpDate() {}

    /// @param now a year of two digits is at most fifty years after it
    static Optional<Instant> read(String header, Instant now) {
        String text = header.strip();
        return imf(text).or(() -> rfc850(text, now)).or(() -> asctime(text));
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    private static Optional<Instant> imf(String text) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// `Sunday, 06-Nov-94 08:49:37 GMT`
    private static Optional<Instant> rfc850(String text, Instant now) {
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(49);
        DateTimeFormatter form =
                new DateTimeFormatterBuilder()
                        .appendPattern("EEEE, dd-MMM-")
                        .appendValueReduced(ChronoField.YEAR, 2, 2, first)
                        .appendPattern(" HH:mm:ss 'GMT'")
                        .toFormatter(Locale.ENGLISH);
        return local(text, form);
    }

    /// `Sun Nov 6 08:49:37 1994`
    private static Optional<Instant> asctime(String text) {
        return local(text, ASCTIME);
    }

    private static Optional<Instant> local(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
