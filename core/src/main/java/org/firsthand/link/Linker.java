package org.firsthand.link;

import java.util.List;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.group.Grouping;

/// Joins names over the pile and resolves dates that need the other articles. Immutable.
public final class Linker {

    public Linked link(List<Annotations> articles, Grouping grouping) {
        return new Linked(articles, List.of());
    }
}
