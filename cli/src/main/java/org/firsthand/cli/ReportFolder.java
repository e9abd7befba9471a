package org.firsthand.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The folder that a report is written to.
record ReportFolder(Path path) {

    /// Where the report stands.
    Path report() {
        return path.resolve("report.html");
    }

    /// Makes the folder, so that a place that cannot be written is told before the work and not
    /// after.
    void prepare() throws IOException {
        try {
            Files.createDirectories(path);
            Files.delete(Files.writeString(half("probe"), ""));
        } catch (FileAlreadyExistsException | NotDirectoryException e) {
            throw new IOException(
                    "cannot write a report to " + path + ": it is a file; name a folder with -o",
                    e);
        } catch (AccessDeniedException e) {
            throw new IOException(
                    "cannot write a report to "
                            + path
                            + ": no permission; name another folder with -o",
                    e);
        } catch (IOException e) {
            throw new IOException(
                    "cannot write a report to "
                            + path
                            + ": "
                            + e.getMessage()
                            + "; name another folder with -o",
                    e);
        }
    }

    /// The file that a half-written one stands in.
    private Path half(String name) {
        return path.resolve("." + name + ".half");
    }

    /// Writes one file, whole or not at all: a reader never sees half of it.
    Path write(String name, String content) throws IOException {
        Path file = path.resolve(name);
        Path half = half(name);
        try {
            Files.writeString(half, content);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(half);
            throw new IOException(
                    "cannot write " + file + ": " + e.getMessage() + "; is the disk full?", e);
        }
        return file;
    }
}
