package org.firsthand.read.fetch.cache;

import java.util.Objects;
import java.util.Optional;

/// What is known of a body that was fetched before.
///
/// @param url its address
/// @param sha256 names its bytes
/// @param seen when it first came with these bytes, as ISO 8601
/// @param contentType the header as it came
/// @param etag its validator (RFC 9110, 8.8.3)
/// @param lastModified the header as it came, the weaker validator
public record CacheEntry(
        String url,
        String sha256,
        String seen,
        Optional<String> contentType,
        Optional<String> etag,
        Optional<String> lastModified) {

    public CacheEntry {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(seen, "seen");
    }
}
