package org.firsthand.bench.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Articles by number, always the same ones: most of new words, some derived from an article before
/// them in the ways of the derivation benchmark. Immutable, safe for use by many threads.
///
/// @param seed other seeds give other articles
record Newsroom(NewsModel model, long seed) {

    /// The share of the indexed articles that derive from another.
    private static final double DERIVED = 0.1;

    /// How an article derives.
    enum Level {
        VERBATIM,
        PARTIAL,
        LIGHT,
        HEAVY,
        CITES
    }

    /// The article `number` of the stream.
    String article(long number) {
        return String.join(" ", words(number));
    }

    private List<String> words(long number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        boolean derived = number > 0 && random.nextDouble() < DERIVED;
        if (!derived) {
            return model.article(random);
        }
        long parent = random.nextLong(number);
        return derive(words(parent), level(random), random);
    }

    private static Level level(SplittableRandom random) {
        return Level.values()[random.nextInt(Level.values().length)];
    }

    /// An article that is not in the stream and derives from its article `parent`.
    String child(long parent, Level level) {
        SplittableRandom random = new SplittableRandom(seed * 7_000_003 + parent);
        return String.join(" ", derive(words(parent), level, random));
    }

    private List<String> derive(List<String> parent, Level level, SplittableRandom random) {
        List<String> child = new ArrayList<>(model.words(random.nextInt(5, 25), random));
        int size = parent.size();
        switch (level) {
            case VERBATIM -> child.addAll(parent.subList(0, size - size / random.nextInt(5, 50)));
            case PARTIAL -> {
                child.addAll(parent.subList(0, size * random.nextInt(25, 60) / 100));
                child.addAll(model.words(size / 3, random));
            }
            case LIGHT -> child.addAll(changed(parent.subList(0, size * 4 / 5), 12, random));
            case HEAVY -> child.addAll(changed(parent.subList(0, size / 2), 4, random));
            case CITES -> {
                int words = Math.min(size, random.nextInt(20, 80));
                int from = random.nextInt(size - words + 1);
                child.addAll(model.words(size / 2, random));
                child.addAll(changed(parent.subList(from, from + words), 6, random));
                child.addAll(model.words(size / 3, random));
            }
        }
        return child;
    }

    /// `words`, of which one in `every` is changed or left out.
    private List<String> changed(List<String> words, int every, SplittableRandom random) {
        List<String> changed = new ArrayList<>();
        for (String word : words) {
            if (random.nextInt(every) > 0) {
                changed.add(word);
            } else if (random.nextBoolean()) {
                changed.addAll(model.words(1, random));
            }
        }
        return changed;
    }
}
