package org.firsthand.read.input;

import java.io.IOException;

/// A format that holds many articles.
///
/// What is wrong with one item is an [Item.Refused], and reading goes on.
@FunctionalInterface
public interface Container {

    /// Gives the items of `input` in their order.
    ///
    /// @throws LimitReached where more is asked for than [Limits] allow
    /// @throws IOException where the bytes cannot be read on
    void read(Input input, Sink sink) throws IOException;

    /// Takes items.
    @FunctionalInterface
    interface Sink {

        /// Takes the next one.
        ///
        /// @throws LimitReached where it takes no more
        void give(Item item) throws LimitReached;
    }
}
