package org.firsthand.tell.dossier;

import java.util.List;

/// Stories that follow one another.
///
/// @param stories ids, in order of time
public record ThreadView(String id, List<String> stories, List<LinkView> links) {

    /// Why one story follows another.
    public record LinkView(String from, String to, List<String> evidence) {}
}
