package org.firsthand.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file so that after a crash it is there whole or not at all.
///
/// @param file its name in the end
/// @param step hears when something on disk has changed
record DurableFile(Path file, Runnable step) {

    /// The ending of a file that is being written.
    static final String UNFINISHED = ".new";

    /// Fills a file.
    @FunctionalInterface
    interface Content {
        void write(FileChannel channel) throws IOException;
    }

    void write(Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try (FileChannel channel =
                FileChannel.open(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            step.run();
            content.write(channel);
            step.run();
            channel.force(true);
        }
        Files.move(
                unfinished,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        step.run();
        forceFolder(file.resolveSibling(""));
    }

    /// Makes the new name last; where the system cannot open a folder, renaming alone must do.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannotOpenFolders) {
            return;
        }
    }
}
