package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.tell.dossier.ArticleView;

/// The tellings' texts, which all marks point into, and what cleaning cut from each page.
public record Texts(List<Text> texts) {

    /// One article.
    ///
    /// @param dateWhy what its date rests on
    public record Text(Telling telling, EmbeddedText words, String dateWhy, List<Cut> cuts) {}

    /// What cleaning removed.
    public record Cut(String text, String reason) {}

    public static Texts of(Scope scope) {
        Map<String, ArticleView> articles = new HashMap<>();
        scope.dossier().articles().forEach(article -> articles.put(article.id(), article));
        List<Text> texts = new ArrayList<>();
        for (Telling telling : scope.tellings()) {
            ArticleView article = articles.get(telling.id());
            if (article != null) {
                texts.add(
                        new Text(
                                telling,
                                scope.text(telling.id()),
                                article.published().evidence(),
                                article.cut().stream()
                                        .sorted(Comparator.comparingInt(ArticleView.CutView::start))
                                        .map(cut -> new Cut(cut.text(), cut.reason()))
                                        .toList()));
            }
        }
        return new Texts(List.copyOf(texts));
    }

    public boolean anyCut() {
        return texts.stream().anyMatch(text -> !text.cuts().isEmpty());
    }
}
