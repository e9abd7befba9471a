package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.likeness.Meanings;
import org.firsthand.link.Linked;

/// Tells what the collation found to differ in the form of the derivation benchmark.
final class DifferenceRows {

    private DifferenceRows() {}

    static void quotations(ObjectNode prediction, List<Annotations> tellings, Linked linked) {}

    static void figures(ObjectNode prediction, List<Annotations> tellings, Meanings meanings) {}
}
