package org.firsthand.tell;

/// Who derives from whom in the invented bridge.
final class BridgeDerivations {

    private BridgeDerivations() {}

    static void derivations(DossierBuilder b) {
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
        b.derivation("s1", "valley", "gazette", "verbatim", "known", InventedBridge.COPY.strip());
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
        b.origin("valley", InventedBridge.COPY.strip(), "verbatim");
        b.origin(
                "channel",
                "The Anselma bumped into the Long Bridge on Wednesday, officials said.",
                "rewritten");
        b.origin("channel", "No one was hurt.", "new");
        b.origin("channel", "The detour is 9 kilometres long.", "new");
    }
}
