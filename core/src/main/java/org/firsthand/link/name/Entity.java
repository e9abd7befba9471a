package org.firsthand.link.name;

import java.util.List;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;

/// A person, organisation or place under all its names.
///
/// @param canonical the most complete correctly spelt form
/// @param variants every form, the canonical one included, in order of count
/// @param titles roles and titles that stand with it
/// @param mentions every place of it, in order
public record Entity(
        String id,
        NameKind kind,
        String canonical,
        List<Variant> variants,
        List<String> titles,
        List<Evidence> mentions) {

    public Entity {
        variants = List.copyOf(variants);
        titles = List.copyOf(titles);
        mentions = List.copyOf(mentions);
    }

    /// One form of a name.
    ///
    /// @param articles those that use it
    /// @param misspelt true where it is a misspelling of the canonical form
    public record Variant(String text, List<ArticleId> articles, int count, boolean misspelt) {

        public Variant {
            articles = List.copyOf(articles);
        }
    }
}
