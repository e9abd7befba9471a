package org.firsthand.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.firsthand.trace.literal.gram.Winnowing;

/// Which segments an index has: a file of lines that a person can read.
///
/// @param next the number of the segment that is written next
record Manifest(Winnowing winnowing, long next, List<Entry> entries) {

    static final String NAME = "manifest";

    private static final String FORMAT = "firsthand literal index 1";

    /// A segment.
    ///
    /// @param gone the numbers of its articles that are gone
    record Entry(String name, long bytes, BitSet gone) {}

    Manifest {
        entries = List.copyOf(entries);
    }

    /// The names of the segments.
    Set<String> names() {
        return entries.stream().map(Entry::name).collect(Collectors.toSet());
    }

    /// The manifest of a folder; empty where it has none.
    ///
    /// @throws DamagedIndexException where the lines are not those that were written
    static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FORMAT)) {
            // It may be somebody else's, who must not be told to delete it.
            throw new DamagedIndexException(
                    file,
                    "line 1",
                    "it does not begin in \""
                            + FORMAT
                            + "\" (if the folder is no index of Firsthand's, name another)");
        }
        int end = text.lastIndexOf("sum ");
        if (end < 0 || !text.substring(end).equals(sum(text.substring(0, end)))) {
            throw new DamagedIndexException(
                    file, "line " + lines.size(), "it does not end in the sum of its lines");
        }
        Winnowing winnowing = Winnowing.defaults();
        long next = 0;
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "winnowing" ->
                        winnowing =
                                new Winnowing(
                                        Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                case "next" -> next = Long.parseLong(words[1]);
                case "segment" ->
                        entries.add(
                                new Entry(words[1], Long.parseLong(words[2]), numbers(words[3])));
                default -> {}
            }
        }
        return Optional.of(new Manifest(winnowing, next, entries));
    }

    void write(Path folder, Runnable step) throws IOException {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        text.append("winnowing ").append(winnowing.gram()).append(' ');
        text.append(winnowing.window()).append("\nnext ").append(next).append('\n');
        for (Entry entry : entries) {
            text.append("segment ").append(entry.name()).append(' ').append(entry.bytes());
            text.append(' ').append(told(entry.gone())).append('\n');
        }
        byte[] bytes =
                text.append(sum(text.toString())).toString().getBytes(StandardCharsets.UTF_8);
        new DurableFile(folder.resolve(NAME), step)
                .write(
                        channel -> {
                            ByteBuffer buffer = ByteBuffer.wrap(bytes);
                            while (buffer.hasRemaining()) {
                                channel.write(buffer);
                            }
                        });
    }

    private static String told(BitSet gone) {
        return gone.stream().mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static BitSet numbers(String told) {
        BitSet numbers = new BitSet();
        if (!told.isEmpty()) {
            for (String number : told.split(",", -1)) {
                numbers.set(Integer.parseInt(number));
            }
        }
        return numbers;
    }

    private static String sum(String lines) {
        CRC32C sum = new CRC32C();
        sum.update(lines.getBytes(StandardCharsets.UTF_8));
        return "sum " + Long.toHexString(sum.getValue()) + "\n";
    }
}
