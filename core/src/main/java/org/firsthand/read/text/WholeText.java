package org.firsthand.read.text;

import java.io.IOException;
import java.util.Optional;
import org.firsthand.read.input.ContentType;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.Malformed;

/// The characters of an input that has to be held in memory.
public record WholeText(Limits limits) {

    private static final Decoder DECODER = new Decoder();

    /// All characters of `input`.
    ///
    /// @param markup whether it may declare its encoding itself
    public String of(Input input, boolean markup) throws IOException {
        Optional<String> charset = input.type().flatMap(ContentType::charset);
        return DECODER.decode(limits.bytes(input), charset, markup)
                .map(Decoder.Decoded::text)
                .orElseThrow(
                        () ->
                                new Malformed(
                                        input.name()
                                                + " holds bytes that are no text in any encoding;"
                                                + " fetch it again"));
    }
}
