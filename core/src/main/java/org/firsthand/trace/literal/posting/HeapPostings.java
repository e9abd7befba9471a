package org.firsthand.trace.literal.posting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.firsthand.trace.literal.gram.Fingerprints;

/// Postings on the heap: the home of the newest articles, about 30 bytes a posting.
///
/// For one thread while articles are added; safe for many between.
public final class HeapPostings implements Postings {

    private static final int END = -1;

    private final List<String> keys = new ArrayList<>();
    private final GramTable table = new GramTable();
    private int[] first = new int[1024];
    private int[] last = new int[1024];
    private int[] counts = new int[1024];
    private int[] next = new int[4096];
    private int[] articles = new int[4096];
    private int[] places = new int[4096];
    private int size;

    /// Adds an article; what its number is.
    public int add(String key, Fingerprints fingerprints) {
        int article = keys.size();
        keys.add(key);
        for (int i = 0; i < fingerprints.size(); i++) {
            add(fingerprints.gram(i), article, fingerprints.place(i));
        }
        return article;
    }

    private void add(long gram, int article, int place) {
        int term = table.add(gram);
        if (term == first.length) {
            first = Arrays.copyOf(first, 2 * term);
            last = Arrays.copyOf(last, 2 * term);
            counts = Arrays.copyOf(counts, 2 * term);
        }
        if (size == next.length) {
            next = Arrays.copyOf(next, 2 * size);
            articles = Arrays.copyOf(articles, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        next[size] = END;
        articles[size] = article;
        places[size] = place;
        if (counts[term]++ == 0) {
            first[term] = size;
        } else {
            next[last[term]] = size;
        }
        last[term] = size++;
    }

    @Override
    public int articles() {
        return keys.size();
    }

    @Override
    public int bound() {
        return keys.size();
    }

    /// How many postings there are.
    public int size() {
        return size;
    }

    @Override
    public String key(int number) {
        return keys.get(number);
    }

    @Override
    public PostingList find(long gram) {
        int term = table.find(gram);
        return term < 0 ? PostingList.NONE : new Chained(term);
    }

    /// All grams, in order.
    public long[] grams() {
        return table.sorted();
    }

    private final class Chained implements PostingList {

        private final int term;

        Chained(int term) {
            this.term = term;
        }

        @Override
        public int size() {
            return counts[term];
        }

        @Override
        public void forEach(Sink sink) {
            for (int at = first[term]; at != END; at = next[at]) {
                sink.at(articles[at], places[at]);
            }
        }
    }
}
