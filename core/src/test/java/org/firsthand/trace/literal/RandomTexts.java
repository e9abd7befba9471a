package org.firsthand.trace.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts of made-up words, the same ones for one seed.
public final class RandomTexts {

    private final Random random;

    public RandomTexts(long seed) {
        this.random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /// So many words, some of them with marks, capitals and accents.
    public String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = "w" + Integer.toString(random.nextInt(300), 36);
            words.add(
                    switch (random.nextInt(12)) {
                        case 0 -> "“" + word + "”";
                        case 1 -> word + ",";
                        case 2 -> word.toUpperCase(java.util.Locale.ROOT);
                        case 3 -> "é" + word;
                        default -> word;
                    });
        }
        return String.join(" ", words);
    }
}
