package org.firsthand.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

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
            Files.delete(Files.writeString(WholeFile.half(path.resolve("probe")), ""));
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

    /// Writes one file, whole or not at all.
    void write(String name, String content) throws IOException {
        WholeFile.write(path.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
