package org.firsthand.bench.literal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Numbers words in order of arrival, and spells new ones.
final class Vocabulary {

    private static final String[] SYLLABLES = {
        "ba", "den", "ki", "lor", "mas", "ne", "pol", "ra", "sto", "tur", "vel", "wic"
    };

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    /// The running words of a text, which are added where they are new.
    int[] numbers(String text) {
        String[] running = text.strip().split("\\s+", -1);
        int[] numbered = new int[running.length];
        for (int i = 0; i < running.length; i++) {
            numbered[i] =
                    numbers.computeIfAbsent(
                            running[i],
                            fresh -> {
                                words.add(fresh);
                                return words.size() - 1;
                            });
        }
        return numbered;
    }

    /// A word of two to five syllables, one of some hundred thousand.
    static String spelt(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
