package org.firsthand.clean.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Finds a page's headline.
///
/// The first-level heading that agrees best with what the page calls itself elsewhere; without one,
/// what it calls itself, less the outlet's name.
final class Headline {

    private static final Pattern SEPARATOR =
            Pattern.compile(" (?:[|»·•–—-]|::|<|>|/) |\\s*\\|\\s*| « ");

    private static final int LONGEST = 400;
    private static final double ALONE = 0.1;
    private static final double AMONG_OTHERS = 0.45;

    private Headline() {}

    static Optional<String> of(Marks marks, Structured structured, Optional<String> site) {
        Optional<String> shared =
                marks.meta("og:title")
                        .or(structured::headline)
                        .or(() -> marks.meta("twitter:title"))
                        .map(String::strip)
                        .filter(title -> !title.isEmpty());
        Optional<String> window = Optional.of(marks.window()).filter(t -> !t.isEmpty());
        List<String> headings = marks.headings().stream().map(Headline::shown).toList();
        List<String> names =
                Stream.of(shared, window, structured.headline()).flatMap(Optional::stream).toList();
        String best = "";
        long shown =
                headings.stream()
                        .filter(text -> words(text).size() >= 3 && !isSite(text, site))
                        .count();
        // Pages are often shared under other words than they show: one heading alone is believed.
        double most = shown == 1 ? ALONE : AMONG_OTHERS;
        for (String text : headings.subList(0, Math.min(20, headings.size()))) {
            double agreement =
                    names.stream().mapToDouble(name -> agreement(text, name)).max().orElse(0);
            if (agreement > most && !isSite(text, site) && text.length() < LONGEST) {
                most = agreement;
                best = text;
            }
        }
        if (!best.isEmpty()) {
            return Optional.of(inner(best, names));
        }
        return shared.or(() -> window)
                .map(title -> withoutSite(title, site))
                .or(
                        () ->
                                headings.stream()
                                        .filter(
                                                text ->
                                                        text.length() > 3
                                                                && text.length() < LONGEST)
                                        .findFirst());
    }

    /// What a heading shows. Headings may lie in each other: of what is too long for one only the
    /// beginning is read.
    private static String shown(Element heading) {
        String head = ElementText.of(heading, 2 * LONGEST);
        return head.length() < 2 * LONGEST ? heading.text().strip() : head;
    }

    /// The headline inside a heading that holds more, such as a kicker: what the page calls itself,
    /// where the heading begins or ends with just that.
    private static String inner(String heading, List<String> names) {
        for (String name : names) {
            boolean part = heading.startsWith(name + " ") || heading.endsWith(" " + name);
            if (part && words(name).size() >= 3) {
                return name;
            }
        }
        return heading;
    }

    /// The share of the words of `a` that `b` has, times the share of `b` in `a`, square root
    /// taken.
    static double agreement(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long both = left.stream().filter(right::contains).count();
        return both / Math.sqrt((double) left.size() * right.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isSite(String text, Optional<String> site) {
        return site.isPresent() && agreement(text, site.get()) > 0.9;
    }

    private static String withoutSite(String title, Optional<String> site) {
        List<String> parts = List.of(SEPARATOR.split(title, -1));
        if (parts.size() < 2) {
            return title;
        }
        String last = parts.getLast();
        String first = parts.getFirst();
        String rest = title.substring(0, title.length() - last.length()).strip();
        String front = title.substring(first.length()).strip();
        boolean behind = isSite(last, site) || (words(last).size() <= 4 && words(rest).size() >= 3);
        if (behind) {
            return withoutSeparator(rest);
        }
        return isSite(first, site) ? withoutSeparator(front) : title;
    }

    private static String withoutSeparator(String title) {
        int start = 0;
        int end = title.length();
        while (start < end && " |»·•–—-:<>/«".indexOf(title.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " |»·•–—-:<>/«".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(start, end);
    }
}
