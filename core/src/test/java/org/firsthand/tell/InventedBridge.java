package org.firsthand.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.EntityView;
import org.firsthand.tell.dossier.FigureGroupView;
import org.firsthand.tell.dossier.HappeningView;
import org.firsthand.tell.dossier.NamingView;
import org.firsthand.tell.dossier.QuotationVariantView;
import org.firsthand.tell.dossier.RateView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.SpeechActView;
import org.firsthand.tell.dossier.StatementView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.tell.dossier.ThreadView;

/// A bridge closes in a town that does not exist, told six times; and a second, smaller story.
public final class InventedBridge {

    private static final String GAZETTE =
            """
            Bridge shut after ferry strikes pier

            MARLOW FERRY — The Long Bridge was closed on Tuesday night after the ferry Anselma struck its third pier. About 40 people were led off the span on foot, the Coast Wire agency reported.

            "We will not open the bridge until every bolt has been looked at," Mayor Ida Holm told the Coast Wire. Repairs would cost $12 million over 30 days, she said.

            The dockers' union demanded an independent inspection of all five piers. The port authority promised a reply by Friday.
            """;
    private static final String HERALD =
            """
            Long Bridge closed after ferry collision

            The Long Bridge was closed on Tuesday night after the ferry Anselma struck its third pier. At least 43 people were led off the span on foot.

            "We will not open the bridge until each bolt has been looked at," Mayor Ida Holme said. The repairs are expected to cost nearly $12 million.

            An official of the port authority, who asked not to be named, said the pilot had reported fog.
            """;
    private static final String LEDGER =
            """
            Town cut in two as ferry rams bridge

            The Long Bridge was closed on Tuesday night after the ferry Anselma struck its third pier. About 40 people were led off the span on foot, the Coast Wire agency reported.

            "We will not open the bridge," Mayor Ida Holm told the Coast Wire. The detour by Sallow Hill is 18 kilometres long, twice what the county says.
            """;
    private static final String BAY =
            """
            Ferry crash shuts Long Bridge

            A ferry rammed the Long Bridge on Tuesday and the crossing was shut. Around 40 people were evacuated.

            The dockers' union wants an independent inspection of all five piers. The port authority declined, a spokesman told Bay Today.
            """;
    private static final String CHANNEL =
            """
            Bridge accident: what we know

            The Anselma bumped into the Long Bridge on Wednesday, officials said. No one was hurt. The detour is 9 kilometres long.
            """;
    private static final String COPY = GAZETTE;
    private static final String MARKET =
            """
            Fish market moves to the north quay

            The Marlow Ferry fish market will open on the north quay on Saturday. "It is closer to the boats," said Per Lund, who runs it.
            """;

    private InventedBridge() {}

    /// The dossier, complete in every part.
    public static Dossier dossier() {
        DossierBuilder b = new DossierBuilder();
        articles(b);
        derivations(b);
        quotations(b);
        figures(b);
        statements(b);
        others(b);
        b.reject("notes.docx", "not text", "the file begins with the bytes of a ZIP archive");
        b.reject("empty.txt", "too short", "0 words, where an article has 20 or more");
        return b.build();
    }

    private static void articles(DossierBuilder b) {
        b.article(
                "gazette",
                "Ferry Gazette",
                "Ferry Gazette",
                "Bridge shut after ferry strikes pier",
                "2026-03-04T06:10:00Z",
                GAZETTE,
                List.of(
                        new ArticleView.CutView(0, 24, "SHARE THIS STORY: f t in", "share bar"),
                        new ArticleView.CutView(
                                600, 634, "CLICK HERE TO READ MORE ABOUT BOATS", "link to more")));
        b.article("herald", "Northern Herald", first(HERALD), "2026-03-04T09:00:00Z", HERALD);
        b.article(
                "ledger",
                "The Ledger",
                "Coast Wire",
                first(LEDGER),
                "2026-03-04T11:30:00Z",
                LEDGER,
                List.of(new ArticleView.CutView(0, 18, "Sponsor: Sallow Oil", "advertisement")));
        b.article("bay", "Bay Today", first(BAY), "2026-03-05", BAY);
        b.article("channel", "Channel 6", first(CHANNEL), "", CHANNEL);
        b.article("valley", "Valley Mirror", first(COPY), "2026-03-04T14:00:00Z", COPY);
        b.article("market", "Ferry Gazette", first(MARKET), "2026-03-06", MARKET);
        b.story(
                new StoryView(
                        "s1",
                        first(GAZETTE),
                        "gazette",
                        List.of("bay", "channel", "gazette", "herald", "ledger", "valley"),
                        "th1",
                        List.of("Long Bridge", "Anselma", "Ida Holm"),
                        List.of(
                                b.span(
                                        "gazette",
                                        "The Long Bridge was closed on Tuesday night after the"
                                                + " ferry Anselma struck its third pier."),
                                b.span(
                                        "herald",
                                        "At least 43 people were led off the span on foot."),
                                b.span(
                                        "bay",
                                        "The dockers' union wants an independent inspection of all"
                                                + " five piers.")),
                        new StoryView.OriginsView(
                                1,
                                3,
                                List.of(
                                        new StoryView.NodeView(
                                                "unseen:coast wire",
                                                "unseen",
                                                "Coast Wire",
                                                List.of("gazette", "herald", "ledger", "valley"),
                                                List.of(
                                                        b.span(
                                                                "gazette",
                                                                "the Coast Wire agency reported"),
                                                        b.span("ledger", "told the Coast Wire"))),
                                        new StoryView.NodeView(
                                                "bay",
                                                "article",
                                                "Bay Today",
                                                List.of("bay"),
                                                List.of()),
                                        new StoryView.NodeView(
                                                "channel",
                                                "article",
                                                "Channel 6",
                                                List.of("channel"),
                                                List.of())))));
        b.story(
                new StoryView(
                        "s2",
                        first(MARKET),
                        "market",
                        List.of("market"),
                        "th1",
                        List.of("fish market"),
                        List.of(b.span("market", "It is closer to the boats")),
                        new StoryView.OriginsView(
                                1,
                                1,
                                List.of(
                                        new StoryView.NodeView(
                                                "market",
                                                "article",
                                                "Ferry Gazette",
                                                List.of("market"),
                                                List.of())))));
        b.thread(
                new ThreadView(
                        "th1",
                        List.of("s1", "s2"),
                        List.of(new ThreadView.LinkView("s1", "s2", List.of("Marlow Ferry")))));
    }

    private static void derivations(DossierBuilder b) {
        String closed =
                "The Long Bridge was closed on Tuesday night after the ferry Anselma struck its third pier.";
        b.derivation("s1", "gazette", "unseen:coast wire", "cites", "known");
        b.derivation("s1", "ledger", "unseen:coast wire", "cites", "known");
        b.derivation(
                "s1",
                "ledger",
                "gazette",
                "partial",
                "inferred",
                closed,
                "About 40 people were led off the span on foot, the Coast Wire agency reported.");
        b.derivation("s1", "herald", "gazette", "light", "inferred", closed);
        b.derivation("s1", "valley", "gazette", "verbatim", "known", COPY.strip());
        b.derivation("s1", "channel", "bay", "heavy", "unknown", "the Long Bridge on Wednesday");
        b.origin("ledger", closed, "verbatim");
        b.origin(
                "ledger",
                "About 40 people were led off the span on foot, the Coast Wire agency reported.",
                "verbatim");
        b.origin(
                "ledger",
                "\"We will not open the bridge,\" Mayor Ida Holm told the Coast Wire.",
                "rewritten");
        b.origin(
                "ledger",
                "The detour by Sallow Hill is 18 kilometres long, twice what the county says.",
                "new");
        b.origin("herald", closed, "verbatim");
        b.origin("herald", "At least 43 people were led off the span on foot.", "rewritten");
        b.origin("herald", "The repairs are expected to cost nearly $12 million.", "rewritten");
        b.origin(
                "herald",
                "An official of the port authority, who asked not to be named, said the pilot had reported fog.",
                "new");
        b.origin("valley", COPY.strip(), "verbatim");
        b.origin(
                "channel",
                "The Anselma bumped into the Long Bridge on Wednesday, officials said.",
                "rewritten");
        b.origin("channel", "No one was hurt.", "new");
        b.origin("channel", "The detour is 9 kilometres long.", "new");
    }

    private static void quotations(DossierBuilder b) {
        String base = "\"We will not open the bridge until every bolt has been looked at,\"";
        String other = "\"We will not open the bridge until each bolt has been looked at,\"";
        b.quotation("q1", b.span("gazette", base), "Mayor Ida Holm", "Coast Wire");
        b.quotation("q2", b.span("herald", other), "Mayor Ida Holme", "");
        b.quotation(
                "q3",
                b.span("ledger", "\"We will not open the bridge,\""),
                "Mayor Ida Holm",
                "Coast Wire");
        b.quotation("q4", b.span("valley", base), "Mayor Ida Holm", "Coast Wire");
        b.quotation("q5", b.span("market", "\"It is closer to the boats,\""), "Per Lund", "");
        b.quotationVariant(
                new QuotationVariantView(
                        List.of("q1", "q2"),
                        List.of("word", "reattributed"),
                        List.of(
                                step(
                                        "same",
                                        "We will not open the bridge until",
                                        "We will not open the bridge until"),
                                step("replace", "every", "each"),
                                step(
                                        "same",
                                        "bolt has been looked at",
                                        "bolt has been looked at"))));
        b.quotationVariant(
                new QuotationVariantView(
                        List.of("q1", "q3"),
                        List.of("trimmed"),
                        List.of(
                                step(
                                        "same",
                                        "We will not open the bridge",
                                        "We will not open the bridge"),
                                step("delete", "until every bolt has been looked at", ""))));
    }

    private static QuotationVariantView.StepView step(String operation, String... texts) {
        return new QuotationVariantView.StepView(operation, List.of(texts));
    }

    private static FigureGroupView.MemberView member(SpanView span, double value, String bound) {
        return new FigureGroupView.MemberView(
                span.article(),
                span.start(),
                span.end(),
                span.text(),
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                bound);
    }

    private static void figures(DossierBuilder b) {
        b.figureGroup(
                new FigureGroupView(
                        "f1",
                        "people led off the span",
                        List.of(
                                member(b.span("gazette", "About 40 people"), 40, "about"),
                                member(b.span("valley", "About 40 people"), 40, "about"),
                                member(b.span("ledger", "About 40 people"), 40, "about"),
                                member(b.span("bay", "Around 40 people"), 40, "about"),
                                member(b.span("herald", "At least 43 people"), 43, "at least")),
                        "differ",
                        "43 lies outside the bound of about 40"));
        b.figureGroup(
                new FigureGroupView(
                        "f2",
                        "repairs",
                        List.of(
                                member(b.span("gazette", "$12 million"), 12_000_000, "exact"),
                                member(
                                        b.span("herald", "nearly $12 million"),
                                        12_000_000,
                                        "less than")),
                        "bound",
                        "the same number with another bound"));
        b.figureGroup(
                new FigureGroupView(
                        "f3",
                        "detour",
                        List.of(
                                member(b.span("ledger", "18 kilometres"), 18, "exact"),
                                member(b.span("channel", "9 kilometres"), 9, "exact")),
                        "differ",
                        "18 and 9 km"));
        b.figure(b.span("gazette", "five piers"), 5, "pier", "piers");
        b.rate(
                new RateView(
                        b.span("gazette", "$12 million over 30 days"),
                        400_000,
                        "day",
                        "repairs",
                        "12,000,000 USD ÷ 30 days = 400,000 USD a day",
                        "r1"));
    }

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

    private static void statements(DossierBuilder b) {
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

    private static void others(DossierBuilder b) {
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

    private static String first(String text) {
        return text.lines().findFirst().orElseThrow();
    }
}
