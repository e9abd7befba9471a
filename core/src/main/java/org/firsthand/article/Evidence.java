package org.firsthand.article;

import java.util.Comparator;
import org.firsthand.text.Span;

/// The characters that something rests on.
///
/// @param article whose characters
/// @param span where they stand
/// @param layer in which of the article's two texts
public record Evidence(ArticleId article, Span span, Layer layer) implements Comparable<Evidence> {

    /// The two texts of an article.
    public enum Layer {
        /// The cleaned text.
        TEXT,
        /// The text before cleaning: where a cut credit line stands.
        ORIGINAL
    }

    private static final Comparator<Evidence> ORDER =
            Comparator.comparing(Evidence::article)
                    .thenComparing(Evidence::layer)
                    .thenComparing(Evidence::span);

    /// Evidence in the cleaned text.
    public static Evidence of(ArticleId article, Span span) {
        return new Evidence(article, span, Layer.TEXT);
    }

    /// Evidence in the text before cleaning.
    public static Evidence original(ArticleId article, Span span) {
        return new Evidence(article, span, Layer.ORIGINAL);
    }

    /// By article, cleaned text before original, then by place.
    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
