package org.firsthand.tell.dossier;

import java.util.List;

/// Articles on one happening.
///
/// @param label a headline of the pile, or the first words of a telling
/// @param labelFrom the article it is from
/// @param thread the id of its thread
/// @param glance three to five sentences of the pile that most origins share
public record StoryView(
        String id,
        String label,
        String labelFrom,
        List<String> articles,
        String thread,
        List<String> why,
        List<SpanView> glance,
        OriginsView origins) {

    /// How many independent origins, as an interval.
    public record OriginsView(int lower, int upper, List<NodeView> nodes) {}

    /// A place where information enters.
    ///
    /// @param kind `article` or `unseen`
    public record NodeView(
            String id, String kind, String name, List<String> articles, List<SpanView> evidence) {}
}
