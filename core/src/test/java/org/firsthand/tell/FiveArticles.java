package org.firsthand.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.EntityView;
import org.firsthand.tell.dossier.FigureView;
import org.firsthand.tell.dossier.RateView;
import org.firsthand.tell.dossier.SourceView;
import org.firsthand.tell.dossier.StoryView;

/// What a dossier says in numbers, names, rates, sources and origins, without a sentence of the
/// articles: the page `docs/five-articles.md`.
final class FiveArticles {

    private final StringBuilder page = new StringBuilder();

    private FiveArticles() {}

    static String page(Dossier dossier) {
        FiveArticles maker = new FiveArticles();
        maker.head(dossier);
        maker.stories(dossier);
        maker.articles(dossier);
        maker.sources(dossier);
        maker.figures(dossier);
        maker.rates(dossier);
        maker.people(dossier);
        return maker.page.toString();
    }

    private void head(Dossier dossier) {
        line("# What Firsthand finds in five articles");
        line("");
        line("Five articles on one negotiation, published in December 2023 and January 2024 by");
        line(
                "different outlets, are Firsthand's first real input. They are not ours to print; this");
        line(
                "page holds what the command finds in them, in numbers and names. A test makes it anew");
        line("and compares.");
        line("");
        line("| found | count |");
        line("|---|---|");
        count("articles", dossier.articles());
        count("stories", dossier.stories());
        count("threads", dossier.threads());
        count("quotations", dossier.quotations());
        count("utterances worded differently", dossier.quotationVariants());
        count("attributions", dossier.attributions());
        count("figures", dossier.figures());
        count("quantities given in several tellings", dossier.figureGroups());
        count("asks, offers and promises", dossier.speechActs());
        count("dated happenings", dossier.timeline());
        count("statements", dossier.statements());
        count(
                "statements that tellings word or put differently",
                dossier.statements().stream().filter(s -> !s.variants().isEmpty()).toList());
        count(
                "statements that one telling alone has",
                dossier.statements().stream().filter(s -> s.agreement().equals("single")).toList());
        count("people, organisations and places", dossier.entities());
    }

    private void stories(Dossier dossier) {
        section(
                "Stories and origins",
                "story",
                "tellings",
                "independent origins",
                "unseen origins");
        for (StoryView story : dossier.stories()) {
            StoryView.OriginsView origins = story.origins();
            row(
                    story.id(),
                    story.articles().size() + " (" + String.join(", ", story.articles()) + ")",
                    interval(origins.lower(), origins.upper()),
                    origins.nodes().stream()
                            .filter(node -> node.kind().equals("unseen"))
                            .map(n -> n.name() + " for " + String.join(", ", n.articles()))
                            .collect(Collectors.joining("; ")));
        }
    }

    private void articles(Dossier dossier) {
        section("Articles", "id", "words", "shown by", "publisher", "published", "known", "cut");
        for (ArticleView article : dossier.articles()) {
            row(
                    article.id(),
                    "" + article.words(),
                    article.outlet().orElse("–"),
                    article.publisher().orElse("–"),
                    article.published().value().orElse("–"),
                    article.published().certainty(),
                    article.cut().size() + " stretches");
        }
    }

    private void sources(Dossier dossier) {
        section("Sources that the articles name", "name", "kind", "articles", "mentions");
        dossier.sources().stream()
                .sorted(
                        Comparator.comparingInt((SourceView s) -> -s.mentions().size())
                                .thenComparing(SourceView::name))
                .filter(source -> !source.anonymous())
                .forEach(
                        source ->
                                row(
                                        source.name(),
                                        source.kind(),
                                        String.join(", ", source.articles()),
                                        "" + source.mentions().size()));
    }

    private void figures(Dossier dossier) {
        section("Figures", "article", "bound", "value", "unit", "days");
        for (FigureView figure : dossier.figures()) {
            row(
                    figure.article(),
                    figure.bound(),
                    value(figure),
                    figure.unit(),
                    figure.period()
                            .map(FigureView.PeriodView::days)
                            .flatMap(d -> d.stream().boxed().findFirst())
                            .map(FiveArticles::number)
                            .orElse(""));
        }
    }

    private void rates(Dossier dossier) {
        section("Rates", "article", "a day", "arithmetic", "comparable with");
        for (RateView rate : dossier.rates()) {
            row(
                    rate.figure().article(),
                    number(rate.value()),
                    rate.arithmetic(),
                    rate.comparable());
        }
    }

    private void people(Dossier dossier) {
        section("People", "name", "forms", "misspelt", "articles");
        for (EntityView entity : dossier.entities()) {
            if (entity.kind().equals("person")) {
                row(
                        entity.canonical(),
                        forms(entity, false),
                        forms(entity, true),
                        entity.variants().stream()
                                .flatMap(variant -> variant.articles().stream())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private static String forms(EntityView entity, boolean misspelt) {
        return entity.variants().stream()
                .filter(variant -> variant.misspelt() == misspelt)
                .map(EntityView.VariantView::text)
                .collect(Collectors.joining(", "));
    }

    private static String value(FigureView figure) {
        return Stream.of(figure.value(), figure.low(), figure.high())
                .flatMapToDouble(OptionalDouble::stream)
                .mapToObj(FiveArticles::number)
                .collect(Collectors.joining(" to "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }

    private static String interval(int lower, int upper) {
        return DoubleStream.of(lower, upper)
                .distinct()
                .mapToObj(FiveArticles::number)
                .collect(Collectors.joining(" to "));
    }

    private void section(String title, String... columns) {
        line("");
        line("## " + title);
        line("");
        row(columns);
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            rule.add("---");
        }
        line("|" + String.join("|", rule) + "|");
    }

    private void count(String what, List<?> items) {
        row(what, "" + items.size());
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
