package org.firsthand.article;

/// Names one article in a pile: the stem of its file, lengthened by parent folders where two inputs
/// share it; without a file a hash of address and text.
public record ArticleId(String value) implements Comparable<ArticleId> {

    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an article's id must not be blank");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
