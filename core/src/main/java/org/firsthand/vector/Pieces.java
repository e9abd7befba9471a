package org.firsthand.vector;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// BERT's uncased vocabulary as the sentence model has it, read from the class path once.
final class Pieces {

    private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";

    private static final class Known {
        private static final Map<String, Integer> NUMBERS = read();
    }

    private Pieces() {}

    /// The number of each piece: the more frequent, the lower. Immutable.
    static Map<String, Integer> numbers() {
        return Known.NUMBERS;
    }

    private static Map<String, Integer> read() {
        try (InputStream tokenizer = Pieces.class.getResourceAsStream(VOCABULARY)) {
            if (tokenizer == null) {
                throw new IOException(VOCABULARY + " is not on the class path");
            }
            Map<String, Integer> numbers = new HashMap<>();
            new ObjectMapper()
                    .readTree(tokenizer)
                    .path("model")
                    .path("vocab")
                    .properties()
                    .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().intValue()));
            return Map.copyOf(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vocabulary " + VOCABULARY, e);
        }
    }
}
