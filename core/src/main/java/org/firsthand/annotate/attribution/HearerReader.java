package org.firsthand.annotate.attribution;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.origin.Outlet;
import org.firsthand.annotate.attribution.origin.OutletList;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// Says through which outlet an attribution came: the one it was said to, or that reports it.
final class HearerReader {

    private final Reading reading;
    private final OutletList outlets;

    HearerReader(Reading reading, OutletList outlets) {
        this.reading = reading;
        this.outlets = outlets;
    }

    /// The full name of the outlet that `draft` names as hearer; in the sentence of its cue also
    /// the one of "X reports" and "in an interview with X".
    Optional<String> via(Draft draft) {
        for (Span hearer : draft.hearer()) {
            Optional<Outlet> outlet = in(hearer);
            if (outlet.isPresent()) {
                return outlet.map(Outlet::name);
            }
        }
        return Optional.empty();
    }

    private Optional<Outlet> in(Span span) {
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().overlaps(span)) {
                List<Outlet> found = outlets.find(sentence, reading.text());
                return found.stream().filter(o -> span.overlaps(o.span())).findFirst();
            }
        }
        return Optional.empty();
    }
}
