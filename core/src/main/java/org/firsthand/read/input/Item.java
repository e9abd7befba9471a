package org.firsthand.read.input;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// One thing that an input holds.
public sealed interface Item {

    /// The characters of one article.
    ///
    /// @param key what the input itself calls it, where it does
    /// @param html whether they are markup
    /// @param facts what is said of it, by the names of [StatedFacts#NAMES]
    record Document(
            Optional<String> key,
            boolean html,
            String text,
            Map<String, Stated> facts,
            Optional<Instant> seen)
            implements Item {

        public Document {
            facts = Map.copyOf(facts);
        }
    }

    /// Bytes that are an input of their own: a record of a crawl, what a compressed file holds.
    record Inner(Input input) implements Item {}

    /// An address of which the input holds no article.
    ///
    /// @param published as the input writes it
    record Listed(String url, Optional<String> title, Optional<String> published) implements Item {}

    /// Something that is no article, with the reason.
    record Refused(Optional<String> url, String reason, String detail) implements Item {}

    /// Something worth saying of an input that was read.
    record Noted(Optional<String> url, String reason, String detail) implements Item {

        /// The reason of what an input names and shows the beginning of.
        public static final String TEASER = "teaser only";

        /// The reason of what names addresses and holds nothing else.
        public static final String ADDRESSES = "addresses only";
    }
}
