package org.firsthand.tell.dossier;

import java.util.List;

/// The same statement across the articles of a story.
///
/// @param agreement agree, differ or single
/// @param articles how many articles tell it
public record StatementView(
        String id,
        String story,
        List<ReadingView> readings,
        List<VariantView> variants,
        String agreement,
        int articles,
        IntervalView origins,
        List<String> missingFrom) {

    /// How one telling says it.
    ///
    /// @param kind asserts, attributes, denies or asks
    public record ReadingView(String article, int start, int end, String text, String kind) {}

    /// Where readings differ.
    ///
    /// @param readings numbers into the statement's readings, from 0
    public record VariantView(
            String kind, List<Integer> readings, List<SpanView> spans, String why) {}

    /// A number known within bounds.
    public record IntervalView(int lower, int upper) {}
}
