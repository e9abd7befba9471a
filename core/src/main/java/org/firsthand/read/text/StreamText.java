package org.firsthand.read.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The characters of an input that is too long to be held in memory.
public final class StreamText {

    /// How many bytes decide what the encoding is.
    private static final int LOOK = 1 << 16;

    private StreamText() {}

    /// Characters of `in`, which is closed with the reader.
    ///
    /// @param stated the charset that a header names
    public static Reader of(InputStream in, Optional<String> stated) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, LOOK + 1);
        buffered.mark(LOOK + 1);
        byte[] head = buffered.readNBytes(LOOK);
        buffered.reset();
        Charset charset =
                new Decoder()
                        .decode(head, stated, false)
                        .map(decoded -> Charset.forName(decoded.charset()))
                        .orElse(StandardCharsets.UTF_8);
        return charset.equals(StandardCharsets.UTF_8)
                ? new MendingReader(buffered, charset)
                : new InputStreamReader(buffered, charset);
    }
}
