package org.firsthand.annotate.time;

import java.util.List;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.article.PublicationDate;

/// Finds expressions of time and resolves them against a date of writing. Immutable.
public final class TimeReader {

    public List<TimeExpression> read(Reading reading) {
        return List.of();
    }

    /// The same expressions resolved against `written`, which another article's date may have
    /// given.
    public List<TimeExpression> resolve(
            String text, List<TimeExpression> times, PublicationDate written) {
        return times;
    }
}
