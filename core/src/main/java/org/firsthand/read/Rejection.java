package org.firsthand.read;

import java.util.Comparator;
import java.util.Optional;

/// An input that is no article.
///
/// @param file relative to the path that was given
/// @param reason a few words that are the same for all inputs of that fault: `empty file`
/// @param detail the value met, what would have been right and the next step
public record Rejection(Optional<String> file, Optional<String> url, String reason, String detail)
        implements Comparable<Rejection> {

    private static final Comparator<Rejection> ORDER =
            Comparator.comparing((Rejection rejection) -> rejection.file().orElse(""))
                    .thenComparing(rejection -> rejection.url().orElse(""))
                    .thenComparing(Rejection::reason)
                    .thenComparing(Rejection::detail);

    /// By file, address, reason.
    @Override
    public int compareTo(Rejection other) {
        return ORDER.compare(this, other);
    }
}
