package org.firsthand.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files whole or not at all: a reader never sees half of one.
final class WholeFile {

    private WholeFile() {}

    /// The file that a half-written `file` stands in.
    static Path half(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".half");
    }

    static void write(Path file, byte[] content) throws IOException {
        Path half = half(file);
        try {
            Files.write(half, content);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(half);
            throw new IOException(
                    "cannot write " + file + ": " + e.getMessage() + "; is the disk full?", e);
        }
    }
}
