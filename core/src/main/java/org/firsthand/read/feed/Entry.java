package org.firsthand.read.feed;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.LimitReached;
import org.firsthand.read.input.Stated;
import org.firsthand.read.input.StatedFacts;
import org.firsthand.read.text.Decoder;

/// One entry of a feed, of whatever format.
///
/// @param key the feed's own id of it
/// @param content what the feed gives as its content; empty where it gives none
/// @param summary what the feed gives as its summary or description
/// @param facts `url`, `title`, `published`, `outlet`, `byline`, as far as stated; may be blank
record Entry(
        Optional<String> key,
        Optional<Words> content,
        Optional<Words> summary,
        Map<String, String> facts) {

    /// A stretch of text or markup.
    record Words(String text, boolean html) {}

    /// What becomes of it: a document, or an address with a note.
    void give(String feed, int number, Optional<Instant> seen, Container.Sink sink)
            throws LimitReached {
        Map<String, String> good = good();
        Optional<String> url = Optional.ofNullable(good.get("url"));
        Optional<Words> whole = Fullness.whole(content, summary, url.isPresent());
        if (whole.isPresent()) {
            sink.give(
                    new Item.Document(
                            key,
                            whole.get().html(),
                            Decoder.whole(whole.get().text()),
                            Stated.all(good, "the feed"),
                            seen));
            return;
        }
        String title = good.getOrDefault("title", "without a title");
        String name = feed + " entry " + number + " (" + StatedFacts.shortened(title) + ")";
        if (url.isEmpty()) {
            sink.give(
                    new Item.Refused(
                            Optional.empty(),
                            "teaser without address",
                            name
                                    + " holds no article and names no address where it could be"
                                    + " fetched; nothing can be done but to ask its publisher"));
            return;
        }
        sink.give(
                new Item.Listed(
                        url.get(),
                        Optional.ofNullable(good.get("title")),
                        Optional.ofNullable(good.get("published"))));
        sink.give(
                new Item.Noted(
                        url,
                        Item.Noted.TEASER,
                        name
                                + " holds a teaser of "
                                + url.get()
                                + "; nothing is fetched unasked: --follow fetches it"));
    }

    /// The facts that are right; feeds are full of others, and nobody who reads one can mend them.
    private Map<String, String> good() {
        Map<String, String> good = new TreeMap<>();
        facts.forEach(
                (name, value) -> {
                    String plain = Decoder.whole(value.strip());
                    boolean wrong =
                            StatedFacts.fault(name, plain).isPresent()
                                    || (name.equals("url") && !StatedFacts.isWeb(plain));
                    if (!plain.isEmpty() && !wrong) {
                        good.put(name, plain);
                    }
                });
        return good;
    }
}
