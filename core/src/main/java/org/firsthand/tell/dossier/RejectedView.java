package org.firsthand.tell.dossier;

import java.util.Optional;

/// An input that is no article.
public record RejectedView(
        Optional<String> file, Optional<String> url, String reason, String detail) {}
