package org.firsthand.tell;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StatementView;

/// What the tellings of the invented bridge state.
final class BridgeStatements {

    private BridgeStatements() {}

    private static StatementView.ReadingView reading(SpanView s, String kind) {
        return new StatementView.ReadingView(s.article(), s.start(), s.end(), s.text(), kind);
    }

    private static void statement(
            DossierBuilder b,
            String id,
            List<StatementView.ReadingView> readings,
            List<StatementView.VariantView> variants,
            int lower,
            int upper) {
        List<String> missing =
                new ArrayList<>(List.of("bay", "channel", "gazette", "herald", "ledger", "valley"));
        readings.forEach(reading -> missing.remove(reading.article()));
        b.statement(
                new StatementView(
                        id,
                        "s1",
                        readings,
                        variants,
                        readings.size() == 1 ? "single" : variants.isEmpty() ? "agree" : "differ",
                        readings.size(),
                        new StatementView.IntervalView(lower, upper),
                        missing));
    }

    static void statements(DossierBuilder b) {
        String closed =
                "The Long Bridge was closed on Tuesday night after the ferry Anselma struck its third pier.";
        String led =
                "About 40 people were led off the span on foot, the Coast Wire agency reported.";
        statement(
                b,
                "st1",
                List.of(
                        reading(b.span("gazette", closed), "asserts"),
                        reading(b.span("valley", closed), "asserts"),
                        reading(b.span("herald", closed), "asserts"),
                        reading(b.span("ledger", closed), "asserts"),
                        reading(
                                b.span(
                                        "bay",
                                        "A ferry rammed the Long Bridge on Tuesday and the crossing was shut."),
                                "asserts"),
                        reading(
                                b.span(
                                        "channel",
                                        "The Anselma bumped into the Long Bridge on Wednesday, officials said."),
                                "attributes")),
                List.of(
                        new StatementView.VariantView(
                                "date",
                                List.of(0, 5),
                                List.of(
                                        b.span("gazette", "Tuesday night"),
                                        b.span("channel", "Wednesday")),
                                "Tuesday against Wednesday"),
                        new StatementView.VariantView(
                                "attribution",
                                List.of(0, 5),
                                List.of(b.span("channel", "officials said")),
                                "told as fact against told as said")),
                1,
                3);
        statement(
                b,
                "st2",
                List.of(
                        reading(b.span("gazette", led), "attributes"),
                        reading(b.span("valley", led), "attributes"),
                        reading(b.span("ledger", led), "attributes"),
                        reading(
                                b.span(
                                        "herald",
                                        "At least 43 people were led off the span on foot."),
                                "asserts"),
                        reading(b.span("bay", "Around 40 people were evacuated."), "asserts")),
                List.of(
                        new StatementView.VariantView(
                                "value",
                                List.of(0, 3),
                                List.of(
                                        b.span("gazette", "About 40"),
                                        b.span("herald", "At least 43")),
                                "40 against 43")),
                1,
                2);
        statement(
                b,
                "st3",
                List.of(
                        reading(
                                b.span(
                                        "gazette",
                                        "The dockers' union demanded an independent inspection of all five piers."),
                                "asks"),
                        reading(
                                b.span(
                                        "valley",
                                        "The dockers' union demanded an independent inspection of all five piers."),
                                "asks"),
                        reading(
                                b.span(
                                        "bay",
                                        "The dockers' union wants an independent inspection of all five piers."),
                                "asks")),
                List.of(),
                1,
                2);
        statement(
                b,
                "st4",
                List.of(
                        reading(
                                b.span("gazette", "The port authority promised a reply by Friday."),
                                "asserts"),
                        reading(
                                b.span(
                                        "bay",
                                        "The port authority declined, a spokesman told Bay Today."),
                                "attributes")),
                List.of(
                        new StatementView.VariantView(
                                "modality",
                                List.of(0, 1),
                                List.of(
                                        b.span("gazette", "promised a reply"),
                                        b.span("bay", "declined")),
                                "promised against did")),
                2,
                2);
        statement(
                b,
                "st5",
                List.of(reading(b.span("channel", "No one was hurt."), "asserts")),
                List.of(),
                1,
                1);
        statement(
                b,
                "st6",
                List.of(
                        reading(
                                b.span(
                                        "herald",
                                        "An official of the port authority, who asked not to be named, said the pilot had reported fog."),
                                "attributes")),
                List.of(),
                1,
                1);
    }
}
