package org.firsthand.read.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// Where an input's bytes come from; may be opened again and again.
@FunctionalInterface
public interface Bytes {

    /// A stream from the first byte on; who opens it closes it.
    InputStream open() throws IOException;

    /// How many there are, where that is known before they are read.
    default OptionalLong size() throws IOException {
        return OptionalLong.empty();
    }

    /// The bytes of a file.
    static Bytes of(Path file) {
        return new Bytes() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public OptionalLong size() throws IOException {
                return OptionalLong.of(Files.size(file));
            }
        };
    }

    /// Bytes in memory, which must not change afterwards.
    static Bytes of(byte[] bytes) {
        return new Bytes() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public OptionalLong size() {
                return OptionalLong.of(bytes.length);
            }
        };
    }
}
