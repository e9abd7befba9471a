package org.firsthand.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder that one process writes an index to.
///
/// @param lock held as long as it is open
/// @param step hears when something on disk has changed
record IndexFolder(Path path, FileChannel lock, Runnable step) implements AutoCloseable {

    private static final String LOCK = "lock";

    /// What is ours to delete, and nothing else that may lie in the folder.
    private static final Pattern OURS =
            Pattern.compile("\\d{6,}\\.segment(\\.new)?|manifest\\.new");

    /// Takes a folder, which is made where it is absent.
    ///
    /// @throws IOException where it cannot be used, or another process writes to it
    static IndexFolder take(Path path, Runnable step) throws IOException {
        FileChannel channel = lock(path);
        Optional<FileLock> taken;
        try {
            taken = Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException sameProcess) {
            taken = Optional.empty();
        }
        if (taken.isEmpty()) {
            channel.close();
            throw new IOException(
                    "the index "
                            + path
                            + " is being written to by another run; wait until that has ended, or"
                            + " name another folder");
        }
        return new IndexFolder(path, channel, step);
    }

    private static FileChannel lock(Path path) throws IOException {
        try {
            Files.createDirectories(path);
            return FileChannel.open(
                    path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException file) {
            throw new IOException(
                    "the index " + path + " is no folder but a file; name a folder", file);
        } catch (FileSystemException refused) {
            throw new IOException(
                    "the index "
                            + path
                            + " cannot be written to ("
                            + refused.getMessage()
                            + "); name a folder that can be written to, or one that can be made",
                    refused);
        }
    }

    /// The segment of such a number, to be written.
    DurableFile segment(long number) {
        return new DurableFile(
                path.resolve(String.format(Locale.ROOT, "%06d.segment", number)), step);
    }

    /// Deletes segments that are not `kept`: those that were merged, and what a crash left behind.
    void sweep(Set<String> kept) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(path)) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (OURS.matcher(name).matches() && !kept.contains(name)) {
                delete(file);
                step.run();
            }
        }
    }

    /// Where the system does not let go of a file that is still read, the next run deletes it.
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stillRead) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
