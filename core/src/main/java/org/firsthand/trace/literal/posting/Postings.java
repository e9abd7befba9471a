package org.firsthand.trace.literal.posting;

/// Says where grams stand in articles: what literal tracing remembers, whatever its home is.
///
/// Articles have numbers from 0, and a key that tells the caller which they are.
public interface Postings {

    /// How many articles there are.
    int articles();

    /// The number above all numbers of articles.
    int bound();

    /// What the article `number` was added under.
    String key(int number);

    /// The places of a gram, [PostingList#NONE] where it stands nowhere.
    PostingList find(long gram);
}
