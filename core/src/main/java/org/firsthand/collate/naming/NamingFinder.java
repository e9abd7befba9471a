package org.firsthand.collate.naming;

import java.util.List;
import org.firsthand.annotate.finding.Annotations;

/// Finds what the tellings call the same thing. Immutable.
public final class NamingFinder {

    /// The things of a thread that have more than one name, the most told first.
    ///
    /// @param tellings the articles of a thread, in order of id
    public List<Naming> find(List<Annotations> tellings) {
        return tellings.size() < 2 ? List.of() : People.of(tellings);
    }
}
