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

    /// The lines of the resource `name` that are rules or words, without the cases below them,
    /// which begin in `+` (a hit) or `-` (a near-miss) and a space.
    public static List<String> rules(Class<?> owner, String name) {
        return read(owner, name).stream()
                .filter(line -> !line.startsWith("+ ") && !line.startsWith("- "))
                .toList();
    }

    /// The cases of the resource `name` that begin in `mark` (`+` or `-`) and a space, without it.
    public static List<String> cases(Class<?> owner, String name, String mark) {
        return read(owner, name).stream()
                .filter(line -> line.startsWith(mark + " "))
                .map(line -> line.substring(mark.length()).strip())
                .toList();
    }

    /// The rows of such a resource, each split at its tabs.
    public static List<String[]> rows(Class<?> owner, String name) {
        return read(owner, name).stream().map(line -> line.split("\t", -1)).toList();
    }
}
