package org.firsthand.annotate.attribution;

import java.util.List;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.syntax.Reading;

/// Finds attributions, quotations with their speakers, and named sources. Immutable.
public final class AttributionReader {

    public Attributed read(Reading reading, List<Name> names) {
        return new Attributed(List.of(), List.of(), List.of());
    }
}
