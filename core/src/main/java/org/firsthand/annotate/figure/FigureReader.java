package org.firsthand.annotate.figure;

import java.util.List;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.syntax.Reading;

/// Finds numbers that say something. Immutable.
public final class FigureReader {

    public List<Figure> read(
            Reading reading, List<TimeExpression> times, List<Attribution> attributions) {
        return List.of();
    }
}
