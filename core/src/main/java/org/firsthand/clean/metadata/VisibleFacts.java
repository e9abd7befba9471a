package org.firsthand.clean.metadata;

import java.util.List;
import java.util.Optional;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.article.PublicationDate;
import org.firsthand.clean.line.Lines;
import org.firsthand.text.Span;

/// What short lines beside an article say about it, where the markup of its page says nothing.
///
/// @param byline the first line that reads as a byline
/// @param date the first day in a line that hardly holds more
public record VisibleFacts(Optional<Bylines.Byline> byline, Optional<PublicationDate> date) {

    // A longer line that holds a date is a sentence, not a date line.
    private static final int LONGEST = 90;

    /// Reads lines of `text`, which are in order of place.
    public static VisibleFacts of(ArticleId id, String text, List<Span> lines, String language) {
        Optional<Bylines.Byline> byline = Optional.empty();
        Optional<PublicationDate> date = Optional.empty();
        for (Span line : lines) {
            String words = line.of(text);
            if (words.length() > LONGEST || Lines.isProse(words)) {
                continue;
            }
            if (byline.isEmpty() && Bylines.leads(words)) {
                byline = Bylines.read(words).filter(read -> !read.people().isEmpty());
            }
            if (date.isEmpty()) {
                date =
                        CalendarDates.first(words, language)
                                .map(
                                        day ->
                                                PublicationDate.stated(
                                                        day.toString(),
                                                        "stated by a line beside the article",
                                                        List.of(Evidence.original(id, line))));
            }
        }
        return new VisibleFacts(byline, date);
    }
}
