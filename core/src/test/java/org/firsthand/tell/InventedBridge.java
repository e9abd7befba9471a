package org.firsthand.tell;

import java.util.List;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.Dossier;
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
    static final String COPY = GAZETTE;
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
        BridgeDerivations.derivations(b);
        BridgeQuotations.quotations(b);
        BridgeFigures.figures(b);
        BridgeStatements.statements(b);
        BridgeOthers.others(b);
        b.reject("notes.docx", "not text", "the file begins with the bytes of a ZIP archive");
        b.reject("empty.txt", "too short", "0 words, where an article has 20 or more");
        b.note("feed.xml", "teaser only", "feed.xml entry 2 holds a teaser");
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

    private static String first(String text) {
        return text.lines().findFirst().orElseThrow();
    }
}
