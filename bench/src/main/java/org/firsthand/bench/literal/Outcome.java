package org.firsthand.bench.literal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.bench.predict.JsonLines;

/// What one contender did.
///
/// @param indexing seconds of both threads together that additions took
/// @param finishing seconds until all could be found
/// @param tracing what all queries took, on two threads
/// @param recalls by kind of edge: how many were found, of how many
record Outcome(
        String name,
        int articles,
        int queries,
        long bytes,
        double indexing,
        double finishing,
        Crew.Took tracing,
        Map<String, int[]> recalls) {

    Outcome {
        recalls = new TreeMap<>(recalls);
    }

    private double traced() {
        return queries / tracing.seconds();
    }

    /// What two threads would trace in a second if nothing else used their processors.
    private double tracedAlone() {
        return Crew.THREADS * queries / tracing.processor();
    }

    private double indexed() {
        return articles / (indexing / Crew.THREADS + finishing);
    }

    private double bytesEach() {
        return bytes / (double) articles;
    }

    /// Some lines for a person.
    String told() {
        StringBuilder lines = new StringBuilder(name);
        lines.append(
                "%n  %.0f articles/s traced (%.0f by processor time), %.0f articles/s indexed, %.0f bytes an article%n"
                        .formatted(traced(), tracedAlone(), indexed(), bytesEach()));
        recalls.forEach(
                (kind, recall) ->
                        lines.append(
                                "  found %-24s %5d of %5d (%.3f)%n"
                                        .formatted(kind, recall[0], recall[1], share(recall))));
        return lines.toString();
    }

    ObjectNode json() {
        ObjectNode node = JsonLines.JSON.createObjectNode();
        node.put("name", name)
                .put("articles", articles)
                .put("traced_per_second", traced())
                .put("traced_per_second_by_processor_time", tracedAlone())
                .put("indexed_per_second", indexed())
                .put("bytes_per_article", bytesEach());
        ObjectNode recall = node.putObject("recall");
        recalls.forEach((kind, found) -> recall.put(kind, share(found)));
        return node;
    }

    private static double share(int[] found) {
        return found[0] / (double) Math.max(1, found[1]);
    }
}
