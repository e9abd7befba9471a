package org.firsthand.read;

import java.util.Comparator;
import java.util.Optional;

/// Something worth knowing of an input that was read, or of an address that was found in one.
///
/// @param file relative to the path that was given
/// @param reason a few words that are the same for all notes of that kind: `bad sidecar`
/// @param detail the value met, what would have been right and the next step
public record Note(Optional<String> file, Optional<String> url, String reason, String detail)
        implements Comparable<Note> {

    private static final Comparator<Note> ORDER =
            Comparator.comparing((Note note) -> note.file().orElse(""))
                    .thenComparing(note -> note.url().orElse(""))
                    .thenComparing(Note::reason)
                    .thenComparing(Note::detail);

    /// By file, address, reason.
    @Override
    public int compareTo(Note other) {
        return ORDER.compare(this, other);
    }
}
