package org.firsthand.clean.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.article.PublicationDate;
import org.firsthand.clean.line.Draft;
import org.firsthand.clean.line.LineRules;
import org.firsthand.clean.line.Lines;
import org.firsthand.clean.metadata.Facts;
import org.firsthand.clean.metadata.Languages;
import org.firsthand.read.Page;
import org.firsthand.text.Span;

/// Cuts a plain text down to its article. Immutable and safe for use by many threads.
public final class PlainCleaner {

    /// What is left of a plain text and what its lines say about it.
    public record Cleaned(Draft draft, Facts facts) {}

    /// Finds the article in the lines of a page.
    ///
    /// @param recurring plain lines that its outlet puts on many pages
    public Cleaned clean(Page page, Set<String> recurring) {
        List<Draft.Part> parts = new ArrayList<>();
        for (Span line : Lines.of(page.content())) {
            parts.add(
                    LineRules.furniture()
                            .reason(line.of(page.content()), LineRules.Place.BODY)
                            .<Draft.Part>map(reason -> new Draft.Part.Removed(line, reason))
                            .orElse(new Draft.Part.Paragraph(line)));
        }
        Draft draft = Draft.of(page.content(), parts);
        return new Cleaned(
                draft,
                new Facts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        PublicationDate.unknown("nothing in the text says when it was published"),
                        Optional.empty(),
                        Languages.of("", draft.text())));
    }
}
