package org.firsthand.read.input;

import java.time.Instant;
import java.util.Optional;

/// Bytes to be read, with what is known of them before they are.
///
/// @param name how messages call it: a path below the folder that was given, an address,
///   `crawl.warc record 7`
/// @param type what a header said of it
/// @param url its address
/// @param seen when it was fetched, which is not when it was published
public record Input(
        String name,
        Bytes bytes,
        Optional<ContentType> type,
        Optional<String> url,
        Optional<Instant> seen) {

    /// An input of which nothing is known but its name.
    public static Input of(String name, Bytes bytes) {
        return new Input(name, bytes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// What came over the network from `url` at `seen`; `header` is its `Content-Type`.
    public static Input fetched(String url, byte[] body, Optional<String> header, Instant seen) {
        return new Input(
                url,
                Bytes.of(body),
                header.flatMap(ContentType::parse),
                Optional.of(url),
                Optional.of(seen));
    }
}
