package org.firsthand.bench.predict;

import java.io.IOException;
import java.nio.file.Path;

/// A benchmark task.
public interface Task {

    /// Its name on the command line and in the results: the benchmark's folder.
    String name();

    /// Writes predictions for any input file (or folder) of the task.
    void predict(Path input, Path output) throws IOException;
}
