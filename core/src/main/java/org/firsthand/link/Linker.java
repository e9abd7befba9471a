package org.firsthand.link;

import java.util.Comparator;
import java.util.List;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.group.Grouping;
import org.firsthand.link.date.DateLinker;
import org.firsthand.link.name.Entities;
import org.firsthand.link.name.NameLinker;
import org.firsthand.link.name.majority.MissedNames;

/// Joins names over the pile and resolves dates that need the other articles. Immutable.
public final class Linker {

    private final NameLinker names = new NameLinker();
    private final DateLinker dates = new DateLinker();

    /// Links `articles`; their order changes nothing.
    public Linked link(List<Annotations> articles, Grouping grouping) {
        List<Annotations> sorted =
                articles.stream()
                        .sorted(Comparator.comparing((Annotations a) -> a.article().id()))
                        .toList();
        sorted = MissedNames.complete(sorted, grouping);
        Entities entities = new Entities(names.link(sorted, grouping));
        return new Linked(dates.date(sorted, entities, grouping), entities);
    }
}
