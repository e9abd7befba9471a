package org.firsthand.trace.literal.posting;

/// The places where one gram stands, in order of article and place.
public interface PostingList {

    /// The list of a gram that stands nowhere.
    PostingList NONE =
            new PostingList() {
                @Override
                public int size() {
                    return 0;
                }

                @Override
                public void forEach(Sink sink) {}
            };

    /// Takes a place: the article's number, and that of the word.
    @FunctionalInterface
    interface Sink {
        void at(int article, int place);
    }

    /// How many places there are, so that a common gram is known before it is read.
    int size();

    void forEach(Sink sink);
}
