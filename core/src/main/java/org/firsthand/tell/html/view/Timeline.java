package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.AttributionView;
import org.firsthand.tell.dossier.HappeningView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.tellings.PublishedTime;
import org.firsthand.tell.tellings.Telling;

/// Three lanes, date by date: what is told to have happened, what was said, what was published.
public record Timeline(List<Day> days) {

    /// A date, or a stretch of dates.
    ///
    /// @param words for the reader, "date not known" last
    public record Day(
            String key, String words, List<Item> happened, List<Item> said, List<Item> published) {

        private Day(String key, String words) {
            this(key, words, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /// Something on a date.
    ///
    /// @param certainty stated, inferred or unknown
    public record Item(Mark what, String certainty, List<Mark> sigla) {}

    public static Timeline of(Scope scope) {
        Map<String, Day> days = new TreeMap<>();
        Map<String, List<AttributionView>> said = new HashMap<>();
        for (AttributionView attribution : scope.dossier().attributions()) {
            said.computeIfAbsent(attribution.article(), id -> new ArrayList<>()).add(attribution);
        }
        boolean any = false;
        for (HappeningView happening : scope.dossier().timeline()) {
            List<SpanView> evidence = scope.within(happening.evidence());
            if (evidence.isEmpty()) {
                continue;
            }
            any = true;
            Item item =
                    new Item(
                            scope.mark(happening.what(), evidence),
                            happening.date().certainty(),
                            scope.sigla(evidence));
            boolean isSaid =
                    evidence.stream()
                            .allMatch(s -> speaks(s, said.getOrDefault(s.article(), List.of())));
            Day day = day(days, happening.date());
            (isSaid ? day.said() : day.happened()).add(item);
        }
        if (!any) {
            return new Timeline(List.of());
        }
        Map<String, ArticleView> articles = new HashMap<>();
        scope.dossier().articles().forEach(article -> articles.put(article.id(), article));
        for (Telling telling : scope.tellings()) {
            Optional<ArticleView> article = Optional.ofNullable(articles.get(telling.id()));
            Optional<String> value = article.flatMap(a -> a.published().value());
            String key = value.map(v -> v.substring(0, Math.min(10, v.length()))).orElse("~");
            String words =
                    value.map(v -> PublishedTime.of(stated(key)).words()).orElse("date not known");
            days.computeIfAbsent(key, k -> new Day(k, words))
                    .published()
                    .add(
                            new Item(
                                    scope.mark(telling.name(), start(telling, article)),
                                    telling.time().certainty(),
                                    List.of()));
        }
        return new Timeline(List.copyOf(days.values()));
    }

    private static List<SpanView> start(Telling telling, Optional<ArticleView> article) {
        return article.filter(a -> !a.text().isEmpty())
                .map(
                        a -> {
                            int newline = a.text().indexOf('\n');
                            int end = newline > 0 ? newline : Math.min(200, a.text().length());
                            String line = a.text().substring(0, end);
                            return List.of(
                                    new SpanView(telling.id(), 0, end, line, Optional.empty()));
                        })
                .orElse(List.of());
    }

    private static Day day(Map<String, Day> days, HappeningView.DateView date) {
        String start = date.start().orElse("");
        String end = date.end().orElse(start);
        if (start.isEmpty() && end.isEmpty()) {
            return days.computeIfAbsent("~", key -> new Day(key, "date not known"));
        }
        String from = start.isEmpty() ? end : start;
        String key = from.equals(end) ? from : from + "/" + end;
        String words = PublishedTime.of(stated(key)).words();
        return days.computeIfAbsent(
                key, k -> new Day(k, words.equals("no date") ? k.replace("/", " to ") : words));
    }

    private static ArticleView.PublishedView stated(String value) {
        return new ArticleView.PublishedView(Optional.of(value), "stated", "", List.of());
    }

    private static boolean speaks(SpanView span, List<AttributionView> attributions) {
        return attributions.stream()
                .flatMap(attribution -> attribution.cue().stream())
                .anyMatch(cue -> cue.start() < span.end() && cue.end() > span.start());
    }
}
