package org.firsthand.tell;

import java.util.List;
import java.util.Optional;
import org.firsthand.tell.dossier.EntityView;
import org.firsthand.tell.dossier.HappeningView;
import org.firsthand.tell.dossier.NamingView;
import org.firsthand.tell.dossier.SpeechActView;

/// Who, when, what is asked and how things are called in the invented bridge.
final class BridgeOthers {

    private BridgeOthers() {}

    static void others(DossierBuilder b) {
        b.entity(
                new EntityView(
                        "e1",
                        "person",
                        "Ida Holm",
                        List.of(
                                new EntityView.VariantView(
                                        "Ida Holm",
                                        List.of("gazette", "ledger", "valley"),
                                        3,
                                        false),
                                new EntityView.VariantView(
                                        "Ida Holme", List.of("herald"), 1, true)),
                        List.of("Mayor"),
                        List.of(
                                b.span("gazette", "Ida Holm"),
                                b.span("ledger", "Ida Holm"),
                                b.span("herald", "Ida Holme"))));
        b.entity(
                new EntityView(
                        "e2",
                        "organisation",
                        "the port authority",
                        List.of(
                                new EntityView.VariantView(
                                        "port authority",
                                        List.of("gazette", "bay", "herald"),
                                        4,
                                        false)),
                        List.of(),
                        List.of(
                                b.span("gazette", "port authority"),
                                b.span("bay", "port authority"))));
        b.entity(
                new EntityView(
                        "e3",
                        "organisation",
                        "the dockers' union",
                        List.of(
                                new EntityView.VariantView(
                                        "dockers' union", List.of("gazette", "bay"), 2, false)),
                        List.of(),
                        List.of(
                                b.span("gazette", "dockers' union"),
                                b.span("bay", "dockers' union"))));
        b.source(
                "Coast Wire",
                "agency",
                false,
                b.span("gazette", "Coast Wire agency"),
                b.span("ledger", "Coast Wire"));
        b.source(
                "an official of the port authority",
                "person",
                true,
                b.span("herald", "An official of the port authority"));
        b.happening(
                new HappeningView(
                        new HappeningView.DateView(
                                Optional.of("2026-03-03"), Optional.of("2026-03-03"), "stated"),
                        "The ferry Anselma struck the third pier",
                        List.of(b.span("gazette", "the ferry Anselma struck its third pier"))));
        b.happening(
                new HappeningView(
                        new HappeningView.DateView(
                                Optional.of("2026-03-04"), Optional.of("2026-03-04"), "inferred"),
                        "The Anselma bumped into the bridge",
                        List.of(
                                b.span(
                                        "channel",
                                        "The Anselma bumped into the Long Bridge on Wednesday"))));
        b.happening(
                new HappeningView(
                        new HappeningView.DateView(
                                Optional.of("2026-03-06"), Optional.of("2026-03-06"), "inferred"),
                        "The port authority replies",
                        List.of(b.span("gazette", "promised a reply by Friday"))));
        b.act(
                new SpeechActView(
                        "demand",
                        Optional.of("e3"),
                        Optional.of("e2"),
                        Optional.empty(),
                        Optional.empty(),
                        "an independent inspection of all five piers",
                        Optional.empty(),
                        "refused",
                        List.of(
                                b.span(
                                        "gazette",
                                        "demanded an independent inspection of all five piers"),
                                b.span(
                                        "bay",
                                        "wants an independent inspection of all five piers"))));
        b.act(
                new SpeechActView(
                        "promise",
                        Optional.of("e2"),
                        Optional.of("e3"),
                        Optional.empty(),
                        Optional.empty(),
                        "a reply by Friday",
                        Optional.of("2026-03-06"),
                        "open",
                        List.of(b.span("gazette", "promised a reply by Friday"))));
        b.naming(
                new NamingView(
                        "the collision",
                        List.of(
                                new NamingView.TermView(
                                        "collision",
                                        List.of("herald"),
                                        1,
                                        List.of(b.span("herald", "collision"))),
                                new NamingView.TermView(
                                        "crash",
                                        List.of("bay"),
                                        1,
                                        List.of(b.span("bay", "crash"))),
                                new NamingView.TermView(
                                        "accident",
                                        List.of("channel"),
                                        1,
                                        List.of(b.span("channel", "accident")))),
                        List.of(
                                new NamingView.TermView(
                                        "struck",
                                        List.of("gazette", "herald", "ledger", "valley"),
                                        4,
                                        List.of(
                                                b.span("gazette", "struck"),
                                                b.span("herald", "struck"))),
                                new NamingView.TermView(
                                        "rammed",
                                        List.of("bay"),
                                        1,
                                        List.of(b.span("bay", "rammed"))),
                                new NamingView.TermView(
                                        "bumped into",
                                        List.of("channel"),
                                        1,
                                        List.of(b.span("channel", "bumped into"))))));
    }
}
