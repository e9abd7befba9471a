package org.firsthand.pipeline;

import java.util.concurrent.CompletableFuture;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.vector.SentenceVectors;

/// The two models that the stages need, loaded side by side. Safe for use by many threads.
public record Models(SyntaxReader syntax, SentenceVectors vectors) implements AutoCloseable {

    /// Loads both from the class path, in 2 to 4 seconds.
    public static Models load() {
        CompletableFuture<SentenceVectors> vectors =
                CompletableFuture.supplyAsync(SentenceVectors::load);
        SyntaxReader syntax = SyntaxReader.load();
        return new Models(syntax, vectors.join());
    }

    @Override
    public void close() {
        vectors.close();
    }
}
