package org.firsthand.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Reads word lists and rules that lie beside a class.
public final class ResourceLines {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ResourceLines() {}

    /// The words of `line`, which stand apart by white space.
    public static List<String> words(String line) {
        return SPACE.splitAsStream(line.strip()).toList();
    }

    /// The lines of the resource `name` of `owner`'s package, trimmed, without blank lines and
    /// comments.
    public static List<String> read(Class<?> owner, String name) {
        try (InputStream bytes = owner.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        "no resource " + name + " beside " + owner.getName() + "; build again");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    /// The rows of such a resource, each split at its tabs.
    public static List<String[]> rows(Class<?> owner, String name) {
        return read(owner, name).stream().map(line -> line.split("\t", -1)).toList();
    }
}
