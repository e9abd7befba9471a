package org.firsthand.tell.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.tell.tellings.ToldStory;

/// A format that a story's stemma is exported in, named by the ending of its file.
public enum Format {
    SVG,
    PNG,
    GRAPHML;

    /// The format that a file's name ends in.
    public static Optional<Format> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /// All endings, for messages.
    public static List<String> endings() {
        return Arrays.stream(values()).map(Format::ending).toList();
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The bytes of the file.
    ///
    /// @throws IOException where a PNG cannot be drawn on this machine, with what is missing
    public byte[] write(ToldStory told) throws IOException {
        return switch (this) {
            case SVG -> SvgFile.write(told).getBytes(StandardCharsets.UTF_8);
            case PNG -> PngFile.write(told);
            case GRAPHML -> GraphMl.write(told).getBytes(StandardCharsets.UTF_8);
        };
    }
}
