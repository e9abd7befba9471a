package org.firsthand.tell;

import java.util.List;
import java.util.Locale;
import org.firsthand.article.ArticleId;

/// The document's words for the values of enumerations.
final class Words {

    private Words() {}

    /// `AT_LEAST` as "at least".
    static String spaced(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// `SAME_WIRE` as "same_wire".
    static String joined(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids(List<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toList();
    }
}
