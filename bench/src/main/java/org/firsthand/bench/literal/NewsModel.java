package org.firsthand.bench.literal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Draws running words that keep the n-gram frequencies of some texts: a chain over up to four
/// words that backs off as often as texts which were held out do, so that phrases recur as often as
/// in the texts, and what is new is as frequent as there. Immutable.
final class NewsModel {

    private static final int NEW = -1;
    private static final int ATTEMPTS = 4;

    private final Vocabulary vocabulary = new Vocabulary();
    private final WordChain chain;
    private final BackOff backOff;
    private final int[] running;
    private final int[] lengths;

    /// @param backOff of other texts of the kind
    private NewsModel(List<String> texts, Optional<BackOff> backOff) {
        List<int[]> numbered = texts.stream().map(vocabulary::numbers).toList();
        lengths = numbered.stream().mapToInt(text -> text.length).toArray();
        running = numbered.stream().flatMapToInt(Arrays::stream).toArray();
        chain = new WordChain(running);
        this.backOff = backOff.orElseGet(() -> measured(texts));
    }

    /// A model of `texts`, whose halves say how often it backs off.
    static NewsModel of(List<String> texts) {
        return new NewsModel(texts, Optional.empty());
    }

    /// A model of some texts that backs off as this one does.
    NewsModel like(List<String> texts) {
        return new NewsModel(texts, Optional.of(backOff));
    }

    private static BackOff measured(List<String> texts) {
        Vocabulary words = new Vocabulary();
        int half = texts.size() / 2;
        int[] known = joined(words, texts.subList(0, half));
        int size = words.size();
        return new BackOff(
                new WordChain(known), joined(words, texts.subList(half, texts.size())), size);
    }

    private static int[] joined(Vocabulary words, List<String> texts) {
        return texts.stream().flatMapToInt(text -> IntStream.of(words.numbers(text))).toArray();
    }

    /// An article of new words, as long as one of the texts.
    List<String> article(SplittableRandom random) {
        return words(lengths[random.nextInt(lengths.length)], random);
    }

    List<String> words(int count, SplittableRandom random) {
        int[] drawn = new int[count + WordChain.ORDER];
        Arrays.fill(drawn, 0, WordChain.ORDER, NEW);
        List<String> article = new ArrayList<>(count);
        for (int i = WordChain.ORDER; i < drawn.length; i++) {
            drawn[i] = next(drawn, i, random);
            article.add(drawn[i] == NEW ? Vocabulary.spelt(random) : vocabulary.word(drawn[i]));
        }
        return article;
    }

    private int next(int[] drawn, int end, SplittableRandom random) {
        Optional<WordChain.Followers> refused = Optional.empty();
        for (int order = WordChain.ORDER; order > 0; order--) {
            Optional<WordChain.Followers> known = chain.after(drawn, end, order);
            if (known.isPresent()) {
                if (random.nextDouble() < backOff.followed(order, known.get())) {
                    int word = fresh(known.get().words(), refused, random);
                    if (word != NEW) {
                        return word;
                    }
                }
                refused = known;
            }
        }
        return random.nextDouble() < backOff.known() ? fresh(running, refused, random) : NEW;
    }

    /// One of `words` that the longer run of words, which was refused, does not lead to; the new
    /// word where there seems to be none.
    private static int fresh(
            int[] words, Optional<WordChain.Followers> refused, SplittableRandom random) {
        for (int i = 0; i < ATTEMPTS; i++) {
            int word = words[random.nextInt(words.length)];
            if (refused.isEmpty() || !refused.get().holds(word)) {
                return word;
            }
        }
        return NEW;
    }
}
