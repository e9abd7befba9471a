package org.firsthand.tell.terminal;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.DifferenceKind;
import org.firsthand.tell.dossier.Dossier;
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
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

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
            pen.blank();
        }
        new InputLines(pen).write(dossier);
        return pen.page();
    }

    private static void story(
            Pen pen,
            Dossier dossier,
            StoryView story,
            Map<String, ArticleView> articles,
            Map<String, List<SentenceOriginView>> origins) {
        pen.wrapped(Columns.plain(story.label()), 0, 2, Pen.Look.LABEL);
        pen.wrapped(signature(story), 0, 3, Pen.Look.PLAIN);
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
        tellings(pen, tellings, origins);
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

    private static void tellings(
            Pen pen, List<ArticleView> tellings, Map<String, List<SentenceOriginView>> origins) {
        int name = Math.min(pen.width() / 3, widest(tellings, TerminalSummary::name));
        int date = widest(tellings, TerminalSummary::published);
        boolean dated = 4 + name + date + BAR <= pen.width();
        for (ArticleView telling : tellings) {
            List<SentenceOriginView> own = origins.getOrDefault(telling.id(), List.of());
            String line = "  " + Columns.cell(name(telling), name) + " ";
            if (dated) {
                line += Columns.cell(published(telling), date) + " ";
            }
            int bar = Math.clamp(pen.width() - Columns.width(line) - 1, 4, BAR);
            line += Bar.of(own, bar);
            String share = own.isEmpty() ? "" : " " + Bar.words(own);
            boolean fits = Columns.width(line) + Columns.width(share) <= pen.width();
            pen.measured(fits ? line + pen.styled(share, Pen.Look.QUIET) : line);
        }
        pen.line("  " + Bar.LEGEND, Pen.Look.QUIET);
    }

    private static int widest(List<ArticleView> tellings, Function<ArticleView, String> words) {
        return tellings.stream().map(words).mapToInt(Columns::width).max().orElse(0);
    }

    private static String published(ArticleView telling) {
        String value = Columns.plain(telling.published().value().orElse("no date"));
        try {
            OffsetDateTime time = OffsetDateTime.parse(value);
            return MINUTE.format(time.withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            // A day, a month, a stretch of days, or an hour of a zone that is not stated.
            return value.replace("/", " to ").replace('T', ' ');
        }
    }

    private static String name(ArticleView article) {
        return Columns.plain(article.outlet().or(article::publisher).orElse(article.id()));
    }

    private static void differences(
            Pen pen, Dossier dossier, StoryView story, Map<String, ArticleView> articles) {
        List<StatementView> differing =
                dossier.statements().stream()
                        .filter(s -> s.story().equals(story.id()))
                        .filter(s -> s.agreement().equals("differ"))
                        .sorted(
                                Comparator.comparing(TerminalSummary::gravest)
                                        .thenComparingInt(s -> -s.articles()))
                        .toList();
        if (differing.isEmpty()) {
            return;
        }
        pen.line("  differs:", Pen.Look.DIFFERENCE);
        for (StatementView statement :
                differing.subList(0, Math.min(DIFFERENCES, differing.size()))) {
            String words = gravest(statement).words() + ": " + told(statement, articles);
            pen.wrapped("    " + words, 6, 2, Pen.Look.PLAIN);
        }
        if (differing.size() > DIFFERENCES) {
            pen.line("    and " + (differing.size() - DIFFERENCES) + " more", Pen.Look.QUIET);
        }
    }

    private static DifferenceKind gravest(StatementView statement) {
        return statement.variants().stream()
                .map(DifferenceKind::of)
                .min(Comparator.naturalOrder())
                .orElse(DifferenceKind.WORDING);
    }

    /// The differing words with who has them; where one telling alone has such words, or names of
    /// one speaker may be many, why they matter; where only the wording differs, the first
    /// telling's.
    private static String told(StatementView statement, Map<String, ArticleView> articles) {
        DifferenceKind kind = gravest(statement);
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (StatementView.VariantView variant : statement.variants()) {
            if (DifferenceKind.of(variant) == kind) {
                reasons.add(Columns.plain(variant.why()));
                for (SpanView span : variant.spans()) {
                    ArticleView article = articles.get(span.article());
                    words.computeIfAbsent(Columns.plain(span.text()), w -> new LinkedHashSet<>())
                            .add(article == null ? span.article() : name(article));
                }
            }
        }
        reasons.remove("");
        if (!kind.precise() && !statement.readings().isEmpty()) {
            return Columns.plain(statement.readings().getFirst().text());
        }
        boolean names = kind == DifferenceKind.ATTRIBUTION;
        if ((words.size() < 2 || names) && !reasons.isEmpty()) {
            return String.join("; ", reasons);
        }
        return words.entrySet().stream()
                .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                .collect(Collectors.joining(" · "));
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
