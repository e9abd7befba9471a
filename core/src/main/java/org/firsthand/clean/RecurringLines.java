package org.firsthand.clean;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.read.Page;

/// Lines that a publisher puts on many of its pages, found over the sorted pile before any page is
/// cleaned, so that order changes nothing.
///
/// @param lines by outlet or host, as plain lines
public record RecurringLines(Map<String, Set<String>> lines) {

    public RecurringLines {
        Map<String, Set<String>> copy = new TreeMap<>();
        lines.forEach((key, value) -> copy.put(key, Set.copyOf(value)));
        lines = Map.copyOf(copy);
    }

    public static RecurringLines of(List<Page> pages) {
        return new RecurringLines(Map.of());
    }

    /// The lines that recur where `page` comes from.
    public Set<String> of(Page page) {
        return Set.of();
    }
}
