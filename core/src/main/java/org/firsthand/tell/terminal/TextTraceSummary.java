package org.firsthand.tell.terminal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.firsthand.tell.dossier.DerivationView;
import org.firsthand.tell.dossier.DerivationView.PassageView;
import org.firsthand.tell.dossier.TextTraceView;
import org.firsthand.tell.dossier.TextTraceView.FoundView;

/// Writes where a text's sentences stand, for a terminal or a pipe: each sentence with the article
/// that it most likely comes from, then who derives from whom, then the origins.
///
/// The same document, width and colour give the same characters. Safe for use by many threads.
public final class TextTraceSummary {

    private static final int NARROWEST = 40;
    private static final int LINES = 6;

    /// The summary: a block a sentence.
    ///
    /// @param width of the screen in columns; less than 40 is taken for 40
    /// @param colour whether ANSI colours may be used
    public String write(TextTraceView trace, int width, boolean colour) {
        Pen pen = new Pen(Math.max(NARROWEST, width), colour);
        Map<String, FoundView> articles =
                trace.articles().stream()
                        .collect(Collectors.toMap(FoundView::id, Function.identity()));
        pen.wrapped(
                trace.passages().size()
                        + " of "
                        + trace.sentences()
                        + " sentences stand in "
                        + articles.size()
                        + (articles.size() == 1 ? " article" : " articles")
                        + (trace.leftOut() > 0 ? "; " + trace.leftOut() + " more left out" : ""),
                0,
                2,
                Pen.Look.LABEL);
        for (TextTraceView.SightingView sighting : trace.passages()) {
            pen.blank();
            pen.wrapped(Columns.plain(sighting.sentence().text()), 0, LINES, Pen.Look.PLAIN);
            place(pen, sighting.places().getFirst(), articles);
            List<PassageView> others = sighting.places().subList(1, sighting.places().size());
            if (!others.isEmpty()) {
                String ids =
                        others.stream()
                                .map(place -> article(place))
                                .collect(Collectors.joining(", "));
                pen.wrapped("    also in " + Columns.plain(ids), 6, LINES, Pen.Look.QUIET);
            }
        }
        pen.blank();
        for (DerivationView edge : trace.derivations()) {
            pen.wrapped(edge(edge, trace.text()), 4, LINES, Pen.Look.PLAIN);
        }
        trace.origins()
                .ifPresent(
                        origins ->
                                pen.line(
                                        "origins: "
                                                + (origins.lower() == origins.upper()
                                                        ? "" + origins.lower()
                                                        : origins.lower()
                                                                + " to "
                                                                + origins.upper()),
                                        Pen.Look.LABEL));
        return pen.page();
    }

    private static void place(Pen pen, PassageView place, Map<String, FoundView> articles) {
        FoundView article = articles.get(article(place));
        String called = article == null ? article(place) : article.called();
        boolean verbatim = place.kind().equals("verbatim");
        String how = verbatim ? "  = word for word in " : "  ~ rewritten in ";
        pen.wrapped(how + Columns.plain(called), 4, LINES, Pen.Look.DIFFERENCE);
        if (!verbatim) {
            place.parent()
                    .ifPresent(
                            span ->
                                    pen.wrapped(
                                            "    " + Columns.plain(span.text()),
                                            4,
                                            LINES,
                                            Pen.Look.QUIET));
        }
    }

    private static String article(PassageView place) {
        return place.parent().orElse(place.child()).article();
    }

    private static String edge(DerivationView edge, String text) {
        return Columns.plain(
                called(edge.child(), text)
                        + " derives from "
                        + called(edge.parent(), text)
                        + ": "
                        + edge.level()
                        + ", direction "
                        + edge.direction()
                        + "; "
                        + String.join("; ", edge.reasons()));
    }

    private static String called(String id, String text) {
        return id.equals(text) ? "the text" : id;
    }
}
