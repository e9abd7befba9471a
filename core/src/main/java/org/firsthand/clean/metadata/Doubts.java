package org.firsthand.clean.metadata;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.firsthand.article.Certainty;
import org.firsthand.article.PublicationDate;
import org.firsthand.clean.line.Lines;
import org.firsthand.text.Span;

/// Doubts a stated day of publication that cannot be right.
public final class Doubts {

    // A clock may be a day ahead of another's.
    private static final int CLOCKS = 1;
    // A text may look a year ahead, and be published before what it tells of.
    private static final int AHEAD = 400;
    private static final int FEWEST = 3;
    private static final int MOST = 50;

    private Doubts() {}

    /// `date`, or why it is not believed.
    ///
    /// A day behind the one on which the page was fetched is not, nor one that lies long before
    /// every day that the text itself names, where it names several.
    ///
    /// @param seen when the page was fetched, an ISO instant or day, where known
    /// @param text the article's
    public static PublicationDate checked(
            PublicationDate date, Optional<String> seen, String text, String language) {
        if (date.certainty() != Certainty.STATED) {
            return date;
        }
        LocalDate day = date.end().orElseThrow();
        Optional<LocalDate> fetched =
                seen.flatMap(CalendarDates::machine)
                        .map(iso -> LocalDate.parse(iso.substring(0, 10)));
        if (fetched.filter(at -> day.isAfter(at.plusDays(CLOCKS))).isPresent()) {
            return PublicationDate.unknown(
                    date.evidence()
                            + " to be "
                            + day
                            + ", which is after the page was fetched on "
                            + fetched.get());
        }
        NavigableSet<LocalDate> named = named(text, language);
        if (named.size() >= FEWEST && named.first().isAfter(day.plusDays(AHEAD))) {
            return PublicationDate.unknown(
                    date.evidence()
                            + " to be "
                            + day
                            + ", which is long before the days that the text names, the first of"
                            + " them "
                            + named.first());
        }
        return date;
    }

    /// The first day that each paragraph of `text` names.
    private static NavigableSet<LocalDate> named(String text, String language) {
        NavigableSet<LocalDate> named = new TreeSet<>();
        for (Span line : Lines.of(text)) {
            if (named.size() < MOST && holdsYear(text, line)) {
                CalendarDates.first(line.of(text), language).ifPresent(named::add);
            }
        }
        return named;
    }

    /// True where the line has a number that may be a year: looking for days in every line would
    /// take longer than all else.
    private static boolean holdsYear(String text, Span line) {
        int digits = 0;
        int value = 0;
        for (int i = line.start(); i <= line.end(); i++) {
            char c = i < line.end() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                digits++;
                value = digits <= 4 ? value * 10 + c - '0' : 0;
            } else {
                if (digits == 4 && value > 1900 && value < 2100) {
                    return true;
                }
                digits = 0;
                value = 0;
            }
        }
        return false;
    }
}
