package org.firsthand.trace.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.firsthand.text.Span;
import org.firsthand.text.Token;
import org.firsthand.trace.literal.gram.Grams;
import org.firsthand.trace.literal.gram.RunningWords;
import org.firsthand.vector.UnitVector;

/// One article as it is compared with others: its lines, its running words, and where each word
/// 5-gram stands. Immutable once made.
public final class Version {

    /// The length of the word sequences that literal reuse is found by.
    static final int GRAM = 5;

    private static final int[] NOWHERE = {};

    private final Annotations telling;
    private final Quoted quoted;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private final Map<Long, List<Integer>> grams = new HashMap<>();
    private final long[] hashes;
    private final Map<String, int[]> linesByWord = new HashMap<>();
    private final List<UnitVector> vectors = new ArrayList<>();

    /// @param vector gives a sentence's vector
    public Version(Annotations telling, Function<String, float[]> vector) {
        this.telling = telling;
        this.quoted = new Quoted(telling);
        for (var sentence : telling.sentences()) {
            Line line = Line.of(sentence, words.size(), quoted);
            lines.add(line);
            words.addAll(line.words());
            sentence.tokens().stream().filter(Token::isWord).map(Token::span).forEach(places::add);
            vectors.add(new UnitVector(vector.apply(sentence.span().of(telling.article().text()))));
        }
        Map<String, BitSet> holders = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).words()) {
                holders.computeIfAbsent(word, key -> new BitSet()).set(i);
            }
        }
        holders.forEach((word, in) -> linesByWord.put(word, in.stream().toArray()));
        hashes = hashes(words);
        for (int i = 0; i < hashes.length; i++) {
            grams.computeIfAbsent(hashes[i], key -> new ArrayList<>(1)).add(i);
        }
    }

    public ArticleId id() {
        return telling.article().id();
    }

    public Annotations telling() {
        return telling;
    }

    public List<Line> lines() {
        return lines;
    }

    /// All its words in order, in the form of [Line#words()].
    public List<String> words() {
        return words;
    }

    UnitVector vector(int line) {
        return vectors.get(line);
    }

    /// The characters from the word `from` to the word `to` (exclusive).
    Span spanOf(int from, int to) {
        return new Span(places.get(from).start(), places.get(to - 1).end());
    }

    /// The characters from the line `from` to the line `to` (exclusive).
    Span spanOfLines(int from, int to) {
        return new Span(lines.get(from).span().start(), lines.get(to - 1).span().end());
    }

    /// The words from the line `from` to the line `to` (exclusive).
    List<String> wordsOf(int from, int to) {
        Line last = lines.get(to - 1);
        return words.subList(lines.get(from).first(), last.first() + last.words().size());
    }

    /// The numbers of the lines that have `word`, in order.
    int[] linesWith(String word) {
        return linesByWord.getOrDefault(word, NOWHERE);
    }

    /// The number of the line that holds the word `word`.
    int lineAt(int word) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).first() <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The share of the 5-grams of this text that stand in `other` too, 0 to 1.
    public double containment(Version other) {
        if (grams.isEmpty()) {
            return 0;
        }
        long shared = grams.keySet().stream().filter(other.grams::containsKey).count();
        return shared / (double) grams.size();
    }

    /// The same, of those 5-grams alone that stand outside quotation marks.
    public double proseContainment(Version other) {
        int shared = 0;
        int all = 0;
        for (Map.Entry<Long, List<Integer>> gram : grams.entrySet()) {
            int start = gram.getValue().getFirst();
            if (!quoted.holds(places.get(start).start())
                    && !quoted.holds(places.get(start + GRAM - 1).start())) {
                all++;
                shared += other.grams.containsKey(gram.getKey()) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : shared / (double) all;
    }

    /// The number of the word at which the line `number` of `other` stands together in this text,
    /// or -1.
    int find(Version other, int number) {
        Line line = other.lines.get(number);
        return line.words().size() < GRAM
                ? Collections.indexOfSubList(words, line.words())
                : find(line.words(), other.hashes[line.first()]);
    }

    private int find(List<String> sought, long gram) {
        for (int start : grams.getOrDefault(gram, List.of())) {
            if (start + sought.size() <= words.size()
                    && words.subList(start, start + sought.size()).equals(sought)) {
                return start;
            }
        }
        return -1;
    }

    /// True where the words stand together in this text.
    public boolean holds(List<String> sought) {
        if (sought.size() < GRAM) {
            return !sought.isEmpty() && Collections.indexOfSubList(words, sought) >= 0;
        }
        return find(sought, hashes(sought.subList(0, GRAM))[0]) >= 0;
    }

    private static long[] hashes(List<String> words) {
        return Grams.of(words.stream().mapToLong(RunningWords::hash).toArray(), GRAM);
    }
}
