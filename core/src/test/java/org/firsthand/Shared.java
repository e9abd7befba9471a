package org.firsthand;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Finds the folders that tests read: the repository's own, and the data that lies beside it.
public final class Shared {

    private Shared() {}

    /// The repository's root.
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("launch"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("run the tests inside the repository");
            }
        }
        return folder;
    }

    /// A file or folder of `../shared`; skips the test, visibly, where it is absent.
    public static Path path(String name) {
        Path path = root().resolveSibling("shared").resolve(name);
        if (!Files.exists(path)) {
            String message = "skipped: ../shared/" + name + " is not on this machine";
            System.out.println(message);
            Assumptions.abort(message);
        }
        return path;
    }
}
