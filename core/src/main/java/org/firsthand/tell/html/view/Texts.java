package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.tellings.PublishedTime;
import org.firsthand.tell.tellings.Telling;

/// The tellings' texts, which all marks point into, and what cleaning cut from each page.
public record Texts(List<Text> texts) {

    /// One article.
    ///
    /// @param dateWhy what its date rests on
    /// @param about its section and last change, in words; empty where neither is known
    /// @param copies the other pages of it: each its address, or its file where it has none
    /// @param revision what it changed in the version before, where it is a later one
    public record Text(
            Telling telling,
            EmbeddedText words,
            String dateWhy,
            String about,
            List<Cut> cuts,
            List<String> copies,
            Optional<Revision> revision) {}

    /// What a later version changed.
    ///
    /// @param of the letter of the version before, or its id where that is in another story
    /// @param ordered whether times say which of the two is later
    public record Revision(String of, boolean ordered, List<Change> changes) {}

    /// Words struck and words added; either may be empty.
    public record Change(String before, String after) {}

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
                                about(article),
                                article.cut().stream()
                                        .sorted(Comparator.comparingInt(ArticleView.CutView::start))
                                        .map(cut -> new Cut(cut.text(), cut.reason()))
                                        .toList(),
                                article.copies().stream().map(Texts::place).toList(),
                                article.revision()
                                        .map(
                                                revision ->
                                                        revision(
                                                                siglum(
                                                                        scope,
                                                                        article.revisionOf()
                                                                                .orElse("")),
                                                                revision))));
            }
        }
        return new Texts(List.copyOf(texts));
    }

    private static String about(ArticleView article) {
        List<String> words = new ArrayList<>();
        article.section().ifPresent(section -> words.add("in " + section));
        article.modified()
                .map(modified -> PublishedTime.point(modified.value(), "stated").words())
                .ifPresent(time -> words.add("last changed " + time));
        return String.join(" · ", words);
    }

    private static String place(ArticleView.CopyView copy) {
        return copy.url().or(copy::file).orElse(copy.id());
    }

    private static String siglum(Scope scope, String id) {
        return scope.tellings().stream()
                .filter(telling -> telling.id().equals(id))
                .map(Telling::siglum)
                .findFirst()
                .orElse(id);
    }

    private static Revision revision(String of, ArticleView.RevisionView revision) {
        return new Revision(
                of,
                revision.order().equals("stated"),
                revision.changes().stream()
                        .map(change -> new Change(words(change.before()), words(change.after())))
                        .toList());
    }

    private static String words(Optional<SpanView> span) {
        return span.map(SpanView::text).orElse("");
    }

    public boolean anyCut() {
        return texts.stream().anyMatch(text -> !text.cuts().isEmpty());
    }
}
