package org.firsthand.clean.line;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.article.Cut;
import org.firsthand.text.SourceMap;
import org.firsthand.text.Span;

/// What is left of an original when its furniture is cut.
///
/// @param text the paragraphs that are kept, one a line
/// @param map from `text` to the original
/// @param cuts what was removed, in order of place; neighbours of one reason are one cut
public record Remainder(String text, SourceMap map, List<Cut> cuts) {

    /// A stretch of an original, in order of place.
    public sealed interface Part {

        Span span();

        /// Stays, as a paragraph of its own.
        record Paragraph(Span span) implements Part {}

        /// Stays, and goes on with the paragraph before it: a line that was wrapped.
        record Continuation(Span span) implements Part {}

        /// Goes.
        record Removed(Span span, String reason) implements Part {}
    }

    public Remainder {
        cuts = List.copyOf(cuts);
    }

    /// Joins the parts of `original` that stay; white space at their ends is left out.
    public static Remainder of(String original, List<Part> parts) {
        StringBuilder text = new StringBuilder();
        List<SourceMap.Run> runs = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        for (Part part : parts) {
            Span span = part.span().trim(original);
            if (span.length() == 0) {
                continue;
            }
            switch (part) {
                case Part.Paragraph(Span ignored) -> keep(original, span, "\n", text, runs);
                case Part.Continuation(Span ignored) -> keep(original, span, " ", text, runs);
                case Part.Removed(Span ignored, String reason) ->
                        cut(original, new Cut(span, reason), cuts);
            }
        }
        return new Remainder(text.toString(), new SourceMap(runs), cuts);
    }

    private static void keep(
            String original,
            Span span,
            String separator,
            StringBuilder text,
            List<SourceMap.Run> runs) {
        text.append(text.isEmpty() ? "" : separator);
        runs.add(new SourceMap.Run(text.length(), span.start(), span.length()));
        text.append(original, span.start(), span.end());
    }

    private static void cut(String original, Cut cut, List<Cut> cuts) {
        if (!cuts.isEmpty()) {
            Cut last = cuts.getLast();
            Span both = last.span().cover(cut.span());
            Span between = new Span(0, both.length() - last.span().length() - cut.span().length());
            if (last.reason().equals(cut.reason())
                    && between.shift(last.span().end()).trim(original).length() == 0) {
                cuts.set(cuts.size() - 1, new Cut(both, cut.reason()));
                return;
            }
        }
        cuts.add(cut);
    }
}
