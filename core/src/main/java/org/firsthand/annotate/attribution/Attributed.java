package org.firsthand.annotate.attribution;

import java.util.List;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Quotation;
import org.firsthand.annotate.finding.SourceMention;

/// Who says what in one article, and where it has things from; each list in order of place.
public record Attributed(
        List<Attribution> attributions, List<Quotation> quotations, List<SourceMention> sources) {

    public Attributed {
        attributions = List.copyOf(attributions);
        quotations = List.copyOf(quotations);
        sources = List.copyOf(sources);
    }
}
