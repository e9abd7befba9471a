package org.firsthand.clean.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Span;

/// News agencies and the ways in which an article credits them.
///
/// The names are data (`agencies.txt`). A mention alone ("told Reuters") is no credit.
public final class Agencies {

    /// @param words the first word of each name but "the", in lower case
    private record Agency(String name, List<String> words, Pattern exact, List<Pattern> credits) {}

    /// An agency that is credited, and where in the text that was read.
    public record Credit(String agency, Span span) {}

    private static final List<Agency> ALL = load();
    private static final Set<String> FIRST_WORDS =
            ALL.stream().flatMap(agency -> agency.words().stream()).collect(Collectors.toSet());

    private Agencies() {}

    /// The agency that `words` name and nothing more.
    public static Optional<String> named(String words) {
        String plain = words.strip();
        return plain.length() > 60
                ? Optional.empty()
                : ALL.stream()
                        .filter(agency -> agency.exact().matcher(plain).matches())
                        .map(Agency::name)
                        .findFirst();
    }

    /// The first credit in a line: a dateline, a byline, a copyright or contribution line.
    public static Optional<Credit> credited(String line) {
        String head = line.length() > 400 ? line.substring(0, 400) : line;
        Set<String> words = words(head);
        if (Collections.disjoint(FIRST_WORDS, words)) {
            return Optional.empty();
        }
        for (Agency agency : ALL) {
            if (agency.words().stream().noneMatch(words::contains)) {
                continue;
            }
            for (Pattern pattern : agency.credits()) {
                Matcher matcher = pattern.matcher(head);
                if (matcher.find()) {
                    return Optional.of(
                            new Credit(agency.name(), new Span(matcher.start(), matcher.end())));
                }
            }
        }
        return Optional.empty();
    }

    /// The words of a line in lower case, in their order.
    private static Set<String> words(String line) {
        Set<String> words = new LinkedHashSet<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    private static List<Agency> load() {
        List<Agency> agencies = new ArrayList<>();
        for (String line : ResourceLines.read(Agencies.class, "agencies.txt")) {
            List<String> names = new ArrayList<>();
            for (String name : line.split("\\|", -1)) {
                names.add(Pattern.quote(name.strip()));
            }
            String any = "(?:" + String.join("|", names) + ")";
            String raw = line.contains("|") ? line.substring(0, line.indexOf('|')) : line;
            agencies.add(
                    new Agency(
                            raw.strip(),
                            Stream.of(line.split("\\|", -1))
                                    .flatMap(
                                            name ->
                                                    words(name).stream()
                                                            .filter(word -> !word.equals("the"))
                                                            .limit(1))
                                    .toList(),
                            Pattern.compile(
                                    "(?i)\\W{0,3}(?:the )?" + any + "(?: news agency)?\\W{0,3}"),
                            List.of(
                                    dateline(any),
                                    line("(?i)^by [^.]{2,80}[,|/-] ?(?:the )?", any, "\\b"),
                                    line("(?i)^(?:by )?(?:the )?", any, "\\W*$"),
                                    line(
                                            "(?i)(?:©|\\(c\\)|copyright)[ \\d,-]{0,14}(?:by )?(?:the )?",
                                            any,
                                            "\\b"),
                                    line(
                                            "(?i)(?:^|\\()(?:source|via|agencies|with (?:reporting|files|inputs?) (?:from|by))\\s*:?\\s*(?:the )?",
                                            any,
                                            "\\b"),
                                    line(
                                            "(?i)^(?:the )?",
                                            any,
                                            " (?:\\p{L}+ ){0,4}contributed to this"))));
        }
        return List.copyOf(agencies);
    }

    /// "BROOKFIELD, May 3 (Reuters) - ": capitals, perhaps a date, the agency, a dash.
    private static Pattern dateline(String any) {
        return Pattern.compile(
                "^[\\p{Lu}][\\p{L}.,'’/ -]{1,60}(?:[\\d]{1,2}[\\p{L}.,\\d ]{0,16})? ?\\("
                        + any
                        + "\\) ?(?:[-–—:]|$)|^\\("
                        + any
                        + "\\) ?[-–—:]");
    }

    private static Pattern line(String before, String any, String behind) {
        return Pattern.compile(before + any + behind);
    }
}
