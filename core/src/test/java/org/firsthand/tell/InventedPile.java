package org.firsthand.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.EntityView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StatementView;
import org.firsthand.tell.dossier.StoryView;

/// Piles of a given size, or with given words in every place that takes words.
public final class InventedPile {

    private InventedPile() {}

    /// One story with this many tellings: chains, copies of one telling, and some without a date.
    public static Dossier tellings(int count) {
        DossierBuilder b = new DossierBuilder();
        List<String> ids = new ArrayList<>();
        List<StatementView.ReadingView> readings = new ArrayList<>();
        String said = "The mill on the Orrin burned down on Sunday.";
        for (int i = 0; i < count; i++) {
            String id = "t%02d".formatted(i);
            String hour = "2026-05-%02dT%02d:00:00Z".formatted(1 + i / 24, i % 24);
            String date = i % 9 == 4 ? "" : i % 7 == 3 ? hour.substring(0, 10) : hour;
            b.article(id, "Outlet " + i, "The mill burns " + i, date, said + " It was " + i + ".");
            ids.add(id);
            SpanView span = b.span(id, said);
            readings.add(
                    new StatementView.ReadingView(
                            id, span.start(), span.end(), span.text(), "asserts"));
            if (i > 0) {
                String level = i % 3 == 0 ? "light" : "verbatim";
                String direction = i % 5 == 0 ? "unknown" : i % 2 == 0 ? "known" : "inferred";
                int source = i % 3 == 0 ? i - 1 : i < 30 ? i / 9 : 0;
                b.derivation("s1", id, ids.get(source), level, direction, said);
                b.origin(id, said, "verbatim");
            }
        }
        b.statement(
                new StatementView(
                        "st1",
                        "s1",
                        readings,
                        List.of(),
                        "agree",
                        count,
                        new StatementView.IntervalView(1, 1),
                        List.of()));
        return b.story(story("s1", "The mill burns", ids)).build();
    }

    /// One story in which each telling derives from the one before.
    public static Dossier chain(int count) {
        return row(count, false);
    }

    /// The same, and the first derives from the last.
    public static Dossier circle(int count) {
        return row(count, true);
    }

    private static Dossier row(int count, boolean round) {
        DossierBuilder b = new DossierBuilder();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "c%04d".formatted(i);
            String date = "2026-05-01T%02d:%02d:00Z".formatted(i / 60 % 24, i % 60);
            b.article(id, "Outlet " + i, "The mill burns", date, "The mill burned down.");
            ids.add(id);
            if (i > 0) {
                b.derivation("s1", id, ids.get(i - 1), "light", "known");
            }
        }
        if (round) {
            b.derivation("s1", ids.getFirst(), ids.getLast(), "light", "known");
        }
        return b.story(story("s1", "The mill burns", ids)).build();
    }

    /// This many stories of one telling each.
    public static Dossier stories(int count) {
        DossierBuilder b = new DossierBuilder();
        for (int i = 0; i < count; i++) {
            String id = "a" + i;
            b.article(id, "Outlet " + i, "Story " + i, "2026-05-01", "The mill " + i + " burned.");
            b.story(story("s" + i, "Story " + i, List.of(id)));
        }
        return b.build();
    }

    /// Two tellings whose every name, title and sentence is these words.
    public static Dossier saying(String words) {
        DossierBuilder b = new DossierBuilder();
        b.article(
                "a",
                words,
                words,
                words,
                "2026-05-01",
                words,
                List.of(new ArticleView.CutView(0, words.length(), words, words)));
        b.article("b", words, words, words, words);
        SpanView span = b.span("a", words);
        b.source(words, words, true, span);
        b.derivation("s1", "b", "unseen:" + words, words, words, words);
        b.quotation("q", span, words, words);
        b.figure(span, 1, words, words);
        b.entity(
                new EntityView(
                        "e",
                        words,
                        words,
                        List.of(new EntityView.VariantView(words, List.of("a"), 1, true)),
                        List.of(words),
                        List.of(span)));
        b.statement(
                new StatementView(
                        words,
                        "s1",
                        List.of(reading(span), reading(b.span("b", words))),
                        List.of(
                                new StatementView.VariantView(
                                        words, List.of(0, 1), List.of(span), words)),
                        "differ",
                        2,
                        new StatementView.IntervalView(1, 2),
                        List.of()));
        b.reject(words, words, words);
        return b.story(story("s1", words, List.of("a", "b"))).build();
    }

    private static StatementView.ReadingView reading(SpanView span) {
        return new StatementView.ReadingView(
                span.article(), span.start(), span.end(), span.text(), "asserts");
    }

    private static StoryView story(String id, String label, List<String> articles) {
        String first = articles.getFirst();
        return new StoryView(
                id,
                label,
                first,
                articles,
                "",
                List.of(),
                List.of(new SpanView(first, 0, 1, "x", Optional.empty())),
                new StoryView.OriginsView(
                        1,
                        1,
                        List.of(
                                new StoryView.NodeView(
                                        first, "article", "Outlet", articles, List.of()))));
    }
}
