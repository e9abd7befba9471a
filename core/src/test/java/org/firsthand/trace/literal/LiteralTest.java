package org.firsthand.trace.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.trace.literal.gram.Fingerprints;
import org.firsthand.trace.literal.gram.RunningWords;
import org.firsthand.trace.literal.gram.Winnowing;
import org.firsthand.trace.literal.posting.HeapPostings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of literal tracing, on random texts.
class LiteralTest {

    private static final Winnowing WINNOWING = Winnowing.defaults();
    private static final CandidateFinder FINDER = CandidateFinder.defaults();
    private static final StretchFinder SHARED = new StretchFinder(WINNOWING);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRunOfTheGuaranteedLengthIsFoundWhateverStandsAroundIt(long seed) {
        RandomTexts random = new RandomTexts(seed);
        for (int round = 0; round < 200; round++) {
            String run = random.words(WINNOWING.guarantee() + random.below(10));
            String text = random.words(random.below(40)) + "\n" + run + " " + random.words(5);
            String article =
                    random.words(random.below(90)) + " " + run.toLowerCase(Locale.ROOT) + ".";
            List<SharedStretch> found = shared(text, article);
            int words = RunningWords.of(run).size();
            assertThat(found)
                    .as("seed %s, round %s: %s", seed, round, run)
                    .anyMatch(one -> one.runs().stream().anyMatch(some -> some.length() >= words));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void theWordsOfARunAreTheSame(long seed) {
        RandomTexts random = new RandomTexts(seed);
        for (int round = 0; round < 100; round++) {
            String middle = random.words(60);
            RunningWords text =
                    RunningWords.of(random.words(20) + " " + middle + " " + random.words(30));
            RunningWords article =
                    RunningWords.of(changed(middle, random) + " " + random.words(20));
            for (SharedStretch shared : shared(text, article)) {
                for (WordRun run : shared.runs()) {
                    assertThat(words(text, run.own(), run.length()))
                            .as("seed %s, round %s", seed, round)
                            .isEqualTo(words(article, run.other(), run.length()));
                }
                assertThat(shared.runs())
                        .isSortedAccordingTo((a, b) -> Integer.compare(a.end(), b.own() + 1));
            }
        }
    }

    @Test
    void hitsThatAreNoWordsInCommonAreNotShared() {
        Chain false1 = new Chain(List.of(new Chain.Hit(0, 3), new Chain.Hit(400, 2)));
        assertThat(
                        SHARED.find(
                                RunningWords.of("a b c d e f g h i j"),
                                RunningWords.of("z y x w v u t s r q"),
                                List.of(false1)))
                .isEmpty();
    }

    @Test
    void gapsAreBridgedAndFarStretchesStandApart() {
        RandomTexts random = new RandomTexts(5);
        String one = random.words(20);
        String two = random.words(20);
        String gap = random.words(6);
        assertThat(shared(one + " " + two, one + " " + gap + " " + two))
                .singleElement()
                .satisfies(shared -> assertThat(shared.words()).isEqualTo(40));
        assertThat(shared(one + " " + two, one + " " + random.words(90) + " " + two)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void theOrderOfAddingChangesNothing(long seed) {
        RandomTexts random = new RandomTexts(seed);
        String text = random.words(300);
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            articles.add(random.words(20) + " " + changed(text, random) + " " + random.words(80));
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, articles.size()).boxed().toList());
        List<Candidate> before = FINDER.find(fingerprints(text), List.of(heap(articles, order)));
        assertThat(before).hasSize(FINDER.most());
        Collections.shuffle(order, new Random(seed));
        List<Integer> some = order.subList(0, 150);
        List<Integer> rest = order.subList(150, order.size());
        assertThat(FINDER.find(fingerprints(text), List.of(heap(articles, order))))
                .isEqualTo(before);
        assertThat(
                        FINDER.find(
                                fingerprints(text),
                                List.of(
                                        new HeapPostings(),
                                        heap(articles, some),
                                        heap(articles, rest))))
                .isEqualTo(before);
    }

    @Test
    void aTextThatManyCarryIsFoundAndAPhraseThatAllUseIsPassedOver() {
        RandomTexts random = new RandomTexts(9);
        String phrase = random.words(12);
        String report = random.words(120);
        HeapPostings postings = new HeapPostings();
        for (int i = 0; i < 3000; i++) {
            String carried = i < 300 ? report : random.words(100);
            postings.add("a" + i, fingerprints(phrase + " " + carried));
        }
        List<Candidate> found = FINDER.find(fingerprints(phrase + " " + report), List.of(postings));
        assertThat(found)
                .hasSize(FINDER.most())
                .allMatch(one -> Integer.parseInt(one.key().substring(1)) < 300);
        CandidateFinder cheap = new CandidateFinder(1000, 10);
        assertThat(cheap.find(fingerprints(phrase), List.of(postings))).isEmpty();
    }

    @Test
    void whatRepeatsItselfCostsNoMore() {
        String text = "the same words again and ".repeat(40_000);
        HeapPostings postings = new HeapPostings();
        postings.add("a", fingerprints(text));
        assertThat(FINDER.find(fingerprints(text), List.of(postings)).size()).isLessThan(2);
        RunningWords words = RunningWords.of("x ".repeat(RunningWords.MOST + 10));
        assertThat(words.size()).isEqualTo(RunningWords.MOST);
    }

    @Test
    void textsWithoutAGramHaveNothingToFind() {
        for (String text : List.of("", "   ", "four words are few", "… — ’")) {
            assertThat(fingerprints(text).size()).as(text).isZero();
            assertThat(FINDER.find(fingerprints(text), List.of(new HeapPostings()))).isEmpty();
        }
        assertThat(fingerprints("five words make one gram").size()).isEqualTo(1);
    }

    @Test
    void marksCaseAndAccentsPartNoWords() {
        RunningWords words = RunningWords.of("Don’t “stop”, Zoë—e\u0301lan U.S. 1,000");
        assertThat(words(words, 0, words.size()))
                .containsExactly("don", "t", "stop", "zoe", "elan", "u", "s", "1", "000");
        assertThat(words.span(2, 3).of("Don’t “stop”, Zoë")).isEqualTo("stop");
    }

    @Test
    void ofManyArticlesTheNearestAreChosen() {
        RandomTexts random = new RandomTexts(3);
        String text = random.words(50);
        List<Article> pile = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String shared = i % 10 == 4 ? text : random.words(50);
            pile.add(Article.plain(new ArticleId("a" + i), shared + " " + random.words(9)));
        }
        Article asked = Article.plain(new ArticleId("text"), text);
        assertThat(new NearestArticles(WINNOWING, 3).of(asked, pile))
                .containsExactly(pile.get(4), pile.get(14), pile.get(24));
        assertThat(new NearestArticles(WINNOWING, 30).of(asked, pile)).isEqualTo(pile);
    }

    @Test
    void wrongUseIsTold() {
        assertThatThrownBy(() -> new Winnowing(0, 4)).hasMessageContaining("not 0 and 4");
        assertThatThrownBy(() -> new CandidateFinder(0, 1)).hasMessageContaining("not 0 and 1");
    }

    private static Fingerprints fingerprints(String text) {
        return WINNOWING.of(RunningWords.of(text));
    }

    private static HeapPostings heap(List<String> articles, List<Integer> order) {
        HeapPostings postings = new HeapPostings();
        order.forEach(i -> postings.add("article " + i, fingerprints(articles.get(i))));
        return postings;
    }

    private static List<SharedStretch> shared(String text, String article) {
        return shared(RunningWords.of(text), RunningWords.of(article));
    }

    private static List<SharedStretch> shared(RunningWords text, RunningWords article) {
        HeapPostings postings = new HeapPostings();
        postings.add("a", WINNOWING.of(article));
        return FINDER.find(WINNOWING.of(text), List.of(postings)).stream()
                .flatMap(one -> SHARED.find(text, article, one.chains()).stream())
                .toList();
    }

    private static List<String> words(RunningWords words, int from, int count) {
        return IntStream.range(from, from + count).mapToObj(words::word).toList();
    }

    /// `text`, one word in about twelve replaced.
    private static String changed(String text, RandomTexts random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        for (int i = 0; i < words.size() / 12; i++) {
            words.set(random.below(words.size()), random.words(1));
        }
        return String.join(" ", words);
    }
}
