package org.firsthand.tell.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.RejectedView;
import org.firsthand.tell.dossier.SentenceOriginView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StatementView;
import org.firsthand.tell.dossier.StoryView;

/// Writes a dossier as a few lines a story, for a terminal or a pipe.
///
/// The same dossier, width and colour give the same characters. Safe for use by many threads.
public final class TerminalSummary {

    private static final int NARROWEST = 40;
    private static final int BAR = 20;
    private static final int DIFFERENCES = 5;
    private static final int STORIES = 12;

    /// The summary, stories with most tellings first.
    ///
    /// @param width of the screen in columns; less than 40 is taken for 40
    /// @param colour whether ANSI colours may be used
    public String write(Dossier dossier, int width, boolean colour) {
        Pen pen = new Pen(Math.max(NARROWEST, width), colour);
        Map<String, ArticleView> articles = new HashMap<>();
        dossier.articles().forEach(article -> articles.put(article.id(), article));
        Map<String, List<SentenceOriginView>> origins =
                dossier.sentenceOrigins().stream()
                        .collect(Collectors.groupingBy(SentenceOriginView::article));
        List<StoryView> stories = new ArrayList<>(dossier.stories());
        stories.sort(Comparator.comparingInt(story -> -story.articles().size()));
        for (StoryView story : stories.subList(0, Math.min(STORIES, stories.size()))) {
            story(pen, dossier, story, articles, origins);
            pen.blank();
        }
        if (stories.size() > STORIES) {
            int more = stories.size() - STORIES;
            pen.line("and " + count(more, "story", "stories") + " more", Pen.Look.QUIET);
        }
        if (stories.isEmpty()) {
            pen.line("no story found", Pen.Look.LABEL);
        }
        rejected(pen, dossier.rejected());
        return pen.page();
    }

    private static void story(
            Pen pen,
            Dossier dossier,
            StoryView story,
            Map<String, ArticleView> articles,
            Map<String, List<SentenceOriginView>> origins) {
        pen.line(Columns.plain(story.label()), Pen.Look.LABEL);
        pen.line(signature(story), Pen.Look.PLAIN);
        List<ArticleView> tellings = new ArrayList<>();
        for (String id : story.articles()) {
            ArticleView article = articles.get(id);
            if (article != null) {
                tellings.add(article);
            }
        }
        tellings.sort(
                Comparator.comparing((ArticleView a) -> a.published().value().orElse("~"))
                        .thenComparing(ArticleView::id));
        for (ArticleView telling : tellings) {
            telling(pen, telling, origins.getOrDefault(telling.id(), List.of()));
        }
        differences(pen, dossier, story, articles);
    }

    private static String signature(StoryView story) {
        StoryView.OriginsView origins = story.origins();
        String number =
                origins.lower() == origins.upper()
                        ? count(origins.lower(), "origin", "origins")
                        : origins.lower() + " to " + origins.upper() + " origins";
        List<String> names =
                origins.nodes().stream()
                        .map(n -> n.name() + (n.kind().equals("unseen") ? ", unseen" : ""))
                        .toList();
        return count(story.articles().size(), "telling", "tellings")
                + " · "
                + number
                + (names.isEmpty() ? "" : " (" + Columns.plain(String.join("; ", names)) + ")");
    }

    private static void telling(Pen pen, ArticleView telling, List<SentenceOriginView> origins) {
        int name = Math.min(28, pen.width() / 3);
        String share = origins.isEmpty() ? "its own words" : Bar.words(origins);
        String line =
                "  "
                        + Columns.cell(name(telling), name)
                        + " "
                        + Columns.cell(Columns.plain(published(telling)), 16)
                        + " "
                        + Bar.of(origins, BAR)
                        + " ";
        int room = pen.width() - Columns.width(line);
        if (room < 10) {
            line = "  " + Columns.cell(name(telling), name) + " ";
            int bar = Math.max(4, pen.width() - Columns.width(line) - 1);
            pen.measured(line + Bar.of(origins, Math.min(BAR, bar)));
            return;
        }
        pen.measured(line + pen.styled(Columns.fit(share, room), Pen.Look.QUIET));
    }

    private static String published(ArticleView telling) {
        String value = telling.published().value().orElse("no date");
        return value.length() > 16 && value.indexOf('/') < 0
                ? value.substring(0, 16).replace('T', ' ')
                : value;
    }

    private static String name(ArticleView article) {
        return Columns.plain(
                article.outlet().or(article::publisher).or(article::file).orElse(article.id()));
    }

    private static void differences(
            Pen pen, Dossier dossier, StoryView story, Map<String, ArticleView> articles) {
        List<StatementView> differing =
                dossier.statements().stream()
                        .filter(s -> s.story().equals(story.id()))
                        .filter(s -> s.agreement().equals("differ"))
                        .sorted(Comparator.comparingInt(s -> -s.articles()))
                        .toList();
        if (differing.isEmpty()) {
            return;
        }
        pen.line("  differs:", Pen.Look.DIFFERENCE);
        for (StatementView statement :
                differing.subList(0, Math.min(DIFFERENCES, differing.size()))) {
            StatementView.VariantView variant =
                    statement.variants().stream()
                            .max(Comparator.comparingInt(v -> v.spans().size()))
                            .orElse(
                                    new StatementView.VariantView(
                                            "wording", List.of(), List.of(), ""));
            Map<String, String> words = new LinkedHashMap<>();
            for (SpanView span : variant.spans()) {
                ArticleView article = articles.get(span.article());
                String who = article == null ? span.article() : name(article);
                words.merge(Columns.plain(span.text()), who, (a, b) -> a + ", " + b);
            }
            String told =
                    words.entrySet().stream()
                            .map(e -> e.getKey() + " (" + e.getValue() + ")")
                            .collect(Collectors.joining(" / "));
            String text = told.isEmpty() ? Columns.plain(variant.why()) : told;
            pen.line("    " + Columns.plain(kind(variant.kind())) + ": " + text, Pen.Look.PLAIN);
        }
        if (differing.size() > DIFFERENCES) {
            pen.line("    and " + (differing.size() - DIFFERENCES) + " more", Pen.Look.QUIET);
        }
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "value" -> "number";
            case "attribution" -> "who said it";
            case "modality" -> "wants/did";
            case "polarity" -> "yes/no";
            default -> kind;
        };
    }

    private static void rejected(Pen pen, List<RejectedView> rejected) {
        if (rejected.isEmpty()) {
            return;
        }
        pen.line(count(rejected.size(), "input", "inputs") + " rejected:", Pen.Look.LABEL);
        for (RejectedView input : rejected) {
            String name = input.file().or(input::url).orElse("an input");
            pen.line(
                    "  " + Columns.plain(name + ": " + input.reason() + ", " + input.detail()),
                    Pen.Look.PLAIN);
        }
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
