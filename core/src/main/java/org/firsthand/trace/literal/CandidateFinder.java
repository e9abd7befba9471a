package org.firsthand.trace.literal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.firsthand.trace.literal.gram.Fingerprints;
import org.firsthand.trace.literal.posting.PostingList;
import org.firsthand.trace.literal.posting.Postings;

/// Finds the articles that share grams with a text. Immutable, safe for use by many threads.
///
/// The rarest grams are read first, until so many postings were read as one text may cost; grams
/// that are more common than these are passed over. What is found depends on the articles alone,
/// not on how they are spread over postings, but for articles of one key.
///
/// @param cost how many postings may be read for one text
/// @param most how many articles are given
public record CandidateFinder(int cost, int most) {

    /// A gram that one text repeats more often is looked for at the first of its places.
    private static final int REPEATS = 4;

    public CandidateFinder {
        if (cost < 1 || most < 1) {
            throw new IllegalArgumentException(
                    "a text needs at least 1 posting and 1 article, not " + cost + " and " + most);
        }
    }

    public static CandidateFinder defaults() {
        return new CandidateFinder(20_000, 100);
    }

    /// A gram of the text, and where it stands in it and in each of the postings.
    private record Sought(long gram, List<Integer> places, List<PostingList> lists, int size) {

        static final Comparator<Sought> RAREST =
                Comparator.comparingInt(Sought::size).thenComparingLong(Sought::gram);
    }

    /// The articles of all `postings` that share grams with the text, those that share most first,
    /// equals in order of key.
    public List<Candidate> find(Fingerprints text, List<? extends Postings> postings) {
        List<Sought> grams = new ArrayList<>(sought(text, postings));
        grams.sort(Sought.RAREST);
        int articles = postings.stream().mapToInt(Postings::articles).sum();
        Hits hits = new Hits(postings, text.size() == 0 ? 0 : text.place(text.size() - 1) + 1);
        long read = 0;
        for (Sought sought : grams) {
            read += (long) sought.size() * sought.places().size();
            if (read > cost) {
                break;
            }
            double weight = Math.log1p(articles / (double) sought.size());
            for (int part = 0; part < postings.size(); part++) {
                hits.add(part, sought.lists().get(part), sought.places(), weight);
            }
        }
        return hits.heaviest(most);
    }

    private static List<Sought> sought(Fingerprints text, List<? extends Postings> postings) {
        TreeMap<Long, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < text.size(); i++) {
            List<Integer> own = places.computeIfAbsent(text.gram(i), gram -> new ArrayList<>(1));
            if (own.size() < REPEATS) {
                own.add(text.place(i));
            }
        }
        List<Sought> sought = new ArrayList<>();
        places.forEach(
                (gram, own) -> {
                    List<PostingList> lists = new ArrayList<>(postings.size());
                    int size = 0;
                    for (Postings part : postings) {
                        PostingList list = part.find(gram);
                        lists.add(list);
                        size += list.size();
                    }
                    if (size > 0) {
                        sought.add(new Sought(gram, own, lists, size));
                    }
                });
        return sought;
    }
}
