package org.firsthand.pipeline;

/// Hears how far a run has come. Called from many threads.
public interface Progress {

    /// Hears nothing.
    Progress NONE = (step, done, total) -> {};

    /// Hears that `done` of the items of one step are done.
    ///
    /// @param step what is being done, such as `annotate`
    /// @param done how many of `total` are done
    void at(String step, int done, int total);
}
