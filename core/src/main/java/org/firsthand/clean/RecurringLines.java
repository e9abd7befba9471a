package org.firsthand.clean;

import java.util.List;
import java.util.Set;
import org.firsthand.read.Page;

/// Lines that a publisher puts on many of its pages, found over the sorted pile before any page is
/// cleaned, so that order changes nothing.
public record RecurringLines(Set<String> lines) {

    public RecurringLines {
        lines = Set.copyOf(lines);
    }

    public static RecurringLines of(List<Page> pages) {
        return new RecurringLines(Set.of());
    }
}
