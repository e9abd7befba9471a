package org.firsthand.read;

import java.util.Optional;

/// An input that is no article.
///
/// @param file relative to the path that was given
/// @param reason a few words that are the same for all inputs of that fault: `empty file`
/// @param detail the value met, what would have been right and the next step
public record Rejection(
        Optional<String> file, Optional<String> url, String reason, String detail) {}
