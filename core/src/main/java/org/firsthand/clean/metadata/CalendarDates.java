package org.firsthand.clean.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.text.ResourceLines;

/// Reads calendar dates as pages write them.
///
/// Month names are data (`months.txt`). Of `03/04/2031` the first number is the month only where
/// the language is American English as far as can be told, which [#first] takes it to be for
/// English.
public final class CalendarDates {

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(\\p{L}{3,12})\\.?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern ISO_TIME =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})(?!\\d)"
                            + "(?:[T ]((?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?)"
                            + "(?:(Z)|([+-](?:0\\d|1[0-4])):?([0-5]\\d))?)?");
    private static final Pattern COMPACT =
            Pattern.compile(
                    "(\\d{4})(\\d{2})(\\d{2})(?:\\d{4}(?:\\d{2})?(?:\\D.{0,20})?|T.{0,20})?");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?(?: of| de)? {0,2}"
                            + MONTH
                            + "(?: de| del)?,? {0,2}(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "(?<!\\p{L})"
                            + MONTH
                            + " {0,2}(\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[./](\\d{1,2})[./](\\d{1,2})(?!\\d)");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[/_-]((?:19|20)\\d{2})[/_-]?(\\d{1,2}|\\p{L}{3})[/_-]?(\\d{1,2})(?=[/_.-])");

    private CalendarDates() {}

    /// A date as it stands in a `datetime` or `content` attribute: ISO where it can be.
    ///
    /// @return an ISO date or date-time whose first ten characters are the day; the day alone where
    ///   its time is none
    public static Optional<String> machine(String value) {
        String plain = value.strip();
        Matcher time = ISO_TIME.matcher(plain);
        if (time.lookingAt() && day(time.group(1)).isPresent()) {
            return Optional.of(iso(time));
        }
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3))
                    .map(LocalDate::toString);
        }
        return first(plain, "en").map(LocalDate::toString);
    }

    private static String iso(Matcher time) {
        if (time.group(2) == null) {
            return time.group(1);
        }
        String offset = time.group(4) == null ? "" : time.group(4) + ":" + time.group(5);
        return time.group(1) + "T" + time.group(2) + (time.group(3) == null ? offset : "Z");
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso)).filter(CalendarDates::plausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The first date in a short text; only its first 500 characters are read.
    public static Optional<LocalDate> first(String text, String language) {
        String head = text.length() > 500 ? text.substring(0, 500) : text;
        Optional<LocalDate> found = Optional.empty();
        int at = Integer.MAX_VALUE;
        for (Pattern pattern : new Pattern[] {ISO, YEAR_FIRST, DAY_MONTH, MONTH_DAY, NUMBERS}) {
            Matcher matcher = pattern.matcher(head);
            while (matcher.find() && matcher.start() < at) {
                Optional<LocalDate> date = read(pattern, matcher, language);
                if (date.isPresent()) {
                    found = date;
                    at = matcher.start();
                }
            }
        }
        return found;
    }

    private static Optional<LocalDate> read(Pattern pattern, Matcher m, String language) {
        if (pattern == ISO || pattern == YEAR_FIRST) {
            return date(m.group(1), m.group(2), m.group(3));
        }
        if (pattern == DAY_MONTH) {
            return date(m.group(3), m.group(2), m.group(1));
        }
        if (pattern == MONTH_DAY) {
            return date(m.group(3), m.group(1), m.group(2));
        }
        String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
        String tag = language.toLowerCase(Locale.ROOT);
        boolean monthFirst =
                (tag.equals("en") || tag.equals("en-us") || tag.equals("en_us"))
                        && m.group(2).equals("/");
        Optional<LocalDate> usual =
                monthFirst
                        ? date(year, m.group(1), m.group(3))
                        : date(year, m.group(3), m.group(1));
        return usual.or(
                () ->
                        monthFirst
                                ? date(year, m.group(3), m.group(1))
                                : date(year, m.group(1), m.group(3)));
    }

    /// The day in an address such as `…/2031/05/03/…`.
    public static Optional<LocalDate> inAddress(String url) {
        Matcher matcher = ADDRESS.matcher(url);
        return matcher.find()
                ? date(matcher.group(1), matcher.group(2), matcher.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        Integer number =
                Character.isDigit(month.charAt(0))
                        ? Integer.valueOf(month)
                        : MONTHS.get(month.toLowerCase(Locale.ROOT));
        if (number == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)))
                    .filter(CalendarDates::plausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean plausible(LocalDate date) {
        return date.getYear() >= 1800 && date.getYear() < 2100;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : ResourceLines.read(CalendarDates.class, "months.txt")) {
            String[] words = line.split(" +", -1);
            for (int i = 1; i < words.length; i++) {
                months.put(words[i], Integer.valueOf(words[0]));
            }
        }
        return Map.copyOf(months);
    }
}
