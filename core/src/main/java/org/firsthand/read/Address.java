package org.firsthand.read;

import java.util.Optional;

/// An address that an input names without holding its article; nothing fetched it.
///
/// @param foundIn the file, or the address, that names it
/// @param published as that input writes it
public record Address(
        String url, String foundIn, Optional<String> title, Optional<String> published) {}
