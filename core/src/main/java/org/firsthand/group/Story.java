package org.firsthand.group;

import java.util.List;
import org.firsthand.article.ArticleId;

/// Articles on one happening.
///
/// @param id stable: made of the ids of its articles' first in order
/// @param articles in order of id
/// @param why the terms, names and dates that tie them, the strongest first
public record Story(String id, List<ArticleId> articles, List<String> why) {

    public Story {
        articles = List.copyOf(articles);
        why = List.copyOf(why);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no article");
        }
    }
}
