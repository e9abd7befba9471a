package org.firsthand.annotate.name;

import java.util.List;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.syntax.Reading;

/// Finds proper names. Immutable.
public final class NameReader {

    public List<Name> read(Reading reading) {
        return List.of();
    }
}
