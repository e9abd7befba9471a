package org.firsthand.read.address;

import java.util.Optional;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.LimitReached;
import org.firsthand.read.input.StatedFacts;

/// Counts the addresses of one list and says at its end what came of them.
final class Found {

    private final Input input;
    private final Container.Sink sink;
    private int good;
    private int bad;
    private String firstBad = "";

    Found(Input input, Container.Sink sink) {
        this.input = input;
        this.sink = sink;
    }

    void add(String url, Optional<String> title, Optional<String> published) throws LimitReached {
        if (StatedFacts.isWeb(url)) {
            good++;
            sink.give(new Item.Listed(url, title, published));
        } else {
            firstBad = bad == 0 ? url : firstBad;
            bad++;
        }
    }

    /// @param what the kind of list: `a sitemap`
    void end(String what) throws LimitReached {
        String wrong =
                bad == 0
                        ? ""
                        : "; "
                                + bad
                                + (bad == 1 ? " entry is" : " entries are")
                                + " no address of the web, such as \""
                                + StatedFacts.shortened(firstBad)
                                + "\"";
        sink.give(
                new Item.Noted(
                        input.url(),
                        Item.Noted.ADDRESSES,
                        input.name()
                                + " is "
                                + what
                                + " with "
                                + good
                                + (good == 1 ? " address" : " addresses")
                                + " and holds no article; nothing is fetched unasked: --follow"
                                + " fetches them"
                                + wrong));
    }
}
