package org.firsthand.read.fetch.cache;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.read.fetch.body.Body;

/// A folder of bodies that were fetched. Safe for use by many threads and by several runs at once.
public final class PageCache {

    /// A body with what is known of it.
    public record Kept(CacheEntry entry, Body body) {}

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    /// No write takes that long.
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path bodies;
    private final Path entries;

    /// What is being written, on its way to one of the others.
    private final Path parts;

    private PageCache(Path folder) {
        this.bodies = folder.resolve("bodies");
        this.entries = folder.resolve("entries");
        this.parts = folder.resolve("parts");
    }

    /// The cache in `folder`, which is made where it is missing.
    ///
    /// @throws IOException where that cannot be, with the folder and the next step
    public static PageCache open(Path folder) throws IOException {
        PageCache cache = new PageCache(folder);
        try {
            Files.createDirectories(cache.bodies);
            Files.createDirectories(cache.entries);
            Files.createDirectories(cache.parts);
            cache.clearParts();
        } catch (IOException e) {
            throw new IOException(
                    "the cache cannot be kept in "
                            + folder
                            + " ("
                            + e.getClass().getSimpleName()
                            + "); name a folder that may be written to",
                    e);
        }
        return cache;
    }

    /// Removes what runs that ended in the middle of a write have left, by the disk's own clock.
    private void clearParts() throws IOException {
        Path young = Files.createTempFile(parts, "part-", ".tmp");
        Instant now = Files.getLastModifiedTime(young).toInstant();
        Files.delete(young);
        FileTime old = FileTime.from(now.minus(ABANDONED));
        try (Stream<Path> left = Files.list(parts)) {
            for (Path part : left.toList()) {
                if (Files.getLastModifiedTime(part).compareTo(old) < 0) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /// What was kept of `url`; empty where nothing was, or where it is damaged.
    public Optional<Kept> find(String url) {
        try {
            Path file = entry(url);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            CacheEntry entry = JSON.readValue(Files.readAllBytes(file), CacheEntry.class);
            if (!entry.url().equals(url) || !entry.sha256().matches("[0-9a-f]{64}")) {
                return Optional.empty();
            }
            byte[] body = Files.readAllBytes(body(entry.sha256()));
            return hash(body).equals(entry.sha256())
                    ? Optional.of(new Kept(entry, new Body(body)))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Half a disk, another program's file, an older layout: all are cured by fetching.
            return Optional.empty();
        }
    }

    /// Keeps `body`.
    ///
    /// @param entry what is known of it, but for its hash
    /// @throws IOException where it could not be kept; what was kept before stays
    public void keep(CacheEntry entry, Body body) throws IOException {
        String sha256 = hash(body.bytes());
        Path file = body(sha256);
        if (!holds(file, body.bytes())) {
            write(file, body.bytes());
        }
        CacheEntry whole =
                new CacheEntry(
                        entry.url(),
                        sha256,
                        entry.seen(),
                        entry.contentType(),
                        entry.etag(),
                        entry.lastModified());
        write(entry(entry.url()), JSON.writeValueAsBytes(whole));
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.exists(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException(file + " has no folder");
        }
        Files.createDirectories(folder);
        Path part = Files.createTempFile(parts, "part-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path entry(String url) {
        return in(entries, hash(url.getBytes(StandardCharsets.UTF_8)));
    }

    private Path body(String sha256) {
        return in(bodies, sha256);
    }

    private static Path in(Path folder, String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
