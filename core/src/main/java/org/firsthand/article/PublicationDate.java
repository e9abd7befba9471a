package org.firsthand.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When an article was published, and how that is known.
///
/// `start` and `end` are the first and the last day that fit, both inclusive; both empty where
/// nothing is known. `value` is what is printed: an ISO date-time, a day, a month, or `start/end`.
///
/// @param evidence what it rests on, in words of Firsthand's own
/// @param receipts the characters it rests on, in this or another article
public record PublicationDate(
        Optional<String> value,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Certainty certainty,
        String evidence,
        List<Evidence> receipts) {

    public PublicationDate {
        receipts = List.copyOf(receipts);
        if (start.isPresent() != end.isPresent() || start.isPresent() != value.isPresent()) {
            throw new IllegalArgumentException("a date has value, start and end, or none of them");
        }
        if (start.isPresent() == (certainty == Certainty.UNKNOWN)) {
            throw new IllegalArgumentException("a date is unknown if and only if it has no value");
        }
        if (start.isPresent() && end.orElseThrow().isBefore(start.get())) {
            throw new IllegalArgumentException("a date ends before it starts: " + value);
        }
    }

    public static PublicationDate unknown(String why) {
        return new PublicationDate(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Certainty.UNKNOWN,
                why,
                List.of());
    }

    /// A date that the article states.
    ///
    /// @param value an ISO date or date-time whose first ten characters are the day
    public static PublicationDate stated(String value, String evidence, List<Evidence> receipts) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        return new PublicationDate(
                Optional.of(value),
                Optional.of(day),
                Optional.of(day),
                Certainty.STATED,
                evidence,
                receipts);
    }

    /// A day or a stretch of days worked out from other evidence.
    public static PublicationDate inferred(
            LocalDate start, LocalDate end, String evidence, List<Evidence> receipts) {
        String value = start.equals(end) ? start.toString() : start + "/" + end;
        return new PublicationDate(
                Optional.of(value),
                Optional.of(start),
                Optional.of(end),
                Certainty.INFERRED,
                evidence,
                receipts);
    }
}
