package org.firsthand.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.clean.line.LineRules;
import org.firsthand.clean.line.Lines;
import org.firsthand.clean.metadata.PageFacts;
import org.firsthand.read.Page;
import org.firsthand.text.Span;

/// Lines that a publisher puts on many of its pages, found over the sorted pile before any page is
/// cleaned, so that order changes nothing.
///
/// Only plain text needs it: the markup of HTML says more. A line counts where it stands on three
/// or more pages of one outlet, or of one host, and does not read as prose. Pages of which neither
/// is known are compared within their folder; the folder may hold tellings of one event, which
/// share headings and list items honestly, so that only lines before the first prose or behind the
/// last count there.
///
/// @param lines by outlet, host or folder, as [Lines#plain] gives them
public record RecurringLines(Map<String, Set<String>> lines) {

    private static final int FEWEST_PAGES = 3;

    public RecurringLines {
        Map<String, Set<String>> copy = new TreeMap<>();
        lines.forEach((key, value) -> copy.put(key, Set.copyOf(value)));
        lines = Map.copyOf(copy);
    }

    public static RecurringLines of(List<Page> pages) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Page page : pages) {
            if (page.format() == Page.Format.TEXT) {
                Map<String, Integer> own = counts.computeIfAbsent(key(page), k -> new HashMap<>());
                candidates(page).forEach(line -> own.merge(line, 1, Integer::sum));
            }
        }
        Map<String, Set<String>> lines = new HashMap<>();
        counts.forEach(
                (key, own) -> {
                    Set<String> often = new HashSet<>();
                    own.forEach(
                            (line, count) -> {
                                if (count >= FEWEST_PAGES) {
                                    often.add(line);
                                }
                            });
                    if (!often.isEmpty()) {
                        lines.put(key, often);
                    }
                });
        return new RecurringLines(lines);
    }

    /// The lines that recur where `page` comes from.
    public Set<String> of(Page page) {
        return lines.getOrDefault(key(page), Set.of());
    }

    /// The reason with which such a line is cut from `page`.
    public String reason(Page page) {
        return "recurring line of " + outlet(page).orElse("the folder");
    }

    private static String key(Page page) {
        String file = page.file().orElse("");
        return outlet(page)
                .orElse("folder " + file.substring(0, Math.max(0, file.lastIndexOf('/'))));
    }

    private static Optional<String> outlet(Page page) {
        return page.fact("outlet").or(() -> page.url().flatMap(PageFacts::host));
    }

    /// The lines of `page` that may be furniture, each once.
    private static Set<String> candidates(Page page) {
        String text = page.content();
        List<String> lines = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Span line : Lines.of(text)) {
            String plain = line.length() > 2 * LineRules.LONGEST ? "" : Lines.plain(line.of(text));
            if (line.length() > 2 * LineRules.LONGEST || Lines.isProse(plain)) {
                first = Math.min(first, lines.size());
                last = lines.size();
            }
            lines.add(plain);
        }
        boolean known = outlet(page).isPresent();
        Set<String> candidates = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean outside = i < first || i > last;
            if ((known || outside) && last >= 0 && line.length() > 1 && !Lines.isProse(line)) {
                candidates.add(line);
            }
        }
        return candidates;
    }
}
