package org.firsthand.tell.dossier;

import java.util.Optional;

/// Something worth knowing of an input that was read, or of an address that was not fetched.
public record NoteView(Optional<String> file, Optional<String> url, String reason, String detail) {}
