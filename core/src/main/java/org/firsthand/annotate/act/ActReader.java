package org.firsthand.annotate.act;

import java.util.List;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.syntax.Reading;

/// Finds demands, requests, offers, promises and their like. Immutable.
public final class ActReader {

    public List<SpeechAct> read(
            Reading reading,
            List<Name> names,
            List<Attribution> attributions,
            List<TimeExpression> times) {
        return List.of();
    }
}
