package org.firsthand.collate.naming;

import java.util.List;
import org.firsthand.annotate.finding.Annotations;

final class People {

    private People() {}

    static List<Naming> of(List<Annotations> tellings) {
        return tellings.isEmpty() ? List.of() : List.of();
    }
}
