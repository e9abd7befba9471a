package org.firsthand.bench.literal;

import java.io.IOException;
import java.util.List;

/// A way to find the articles that share text with a new one. Safe for use by many threads.
interface Contender extends AutoCloseable {

    String name();

    void add(String id, String text) throws IOException;

    /// Makes all that was added findable.
    void finish() throws IOException;

    /// The ids of at most so many articles, those that share most first.
    List<String> find(String text, int most) throws IOException;

    /// How many bytes the index takes on disk.
    long bytes() throws IOException;

    @Override
    void close() throws IOException;
}
