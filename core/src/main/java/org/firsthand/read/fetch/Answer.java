package org.firsthand.read.fetch;

import java.time.Instant;
import java.util.Optional;
import org.firsthand.read.fetch.body.Body;
import org.firsthand.read.input.Input;

/// What an address gave.
///
/// @param asked the address that was asked for
/// @param url the address that answered, after redirects
/// @param body unpacked
/// @param contentType the header as it came
/// @param seen when the answer with these bytes came, by the server's clock where that is near ours
public record Answer(
        String asked, String url, Body body, Optional<String> contentType, Instant seen) {

    /// The same, to be opened like a file.
    public Input input() {
        return Input.fetched(url, body.bytes(), contentType, seen);
    }
}
