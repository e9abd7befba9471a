package org.firsthand.annotate.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A word list that lies beside the classes: one entry a line, `#` begins a comment line.
public final class WordList {

    private WordList() {}

    /// The entries of the resource `name` that lies in the package of `owner`, in their order.
    ///
    /// @throws IllegalStateException where the build lost the file
    public static List<String> read(Class<?> owner, String name) {
        try (InputStream bytes = owner.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        name + " is missing beside " + owner.getName() + "; rebuild the jar");
            }
            List<String> entries = new ArrayList<>();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(line.strip());
                }
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
