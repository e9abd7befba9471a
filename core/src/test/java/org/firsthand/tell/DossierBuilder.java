package org.firsthand.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.firsthand.tell.dossier.*;

/// Builds a dossier part by part; a place in an article is found by its words.
@SuppressWarnings("WildcardImport")
public final class DossierBuilder {

    private final Map<String, ArticleView> articles = new TreeMap<>();
    private final List<RejectedView> rejected = new ArrayList<>();
    private final List<NoteView> notes = new ArrayList<>();
    private final List<StoryView> stories = new ArrayList<>();
    private final List<ThreadView> threads = new ArrayList<>();
    private final List<SourceView> sources = new ArrayList<>();
    private final List<DerivationView> derivations = new ArrayList<>();
    private final List<SentenceOriginView> sentenceOrigins = new ArrayList<>();
    private final List<QuotationView> quotations = new ArrayList<>();
    private final List<QuotationVariantView> quotationVariants = new ArrayList<>();
    private final List<FigureView> figures = new ArrayList<>();
    private final List<FigureGroupView> figureGroups = new ArrayList<>();
    private final List<RateView> rates = new ArrayList<>();
    private final List<EntityView> entities = new ArrayList<>();
    private final List<HappeningView> timeline = new ArrayList<>();
    private final List<SpeechActView> speechActs = new ArrayList<>();
    private final List<StatementView> statements = new ArrayList<>();
    private final List<NamingView> naming = new ArrayList<>();

    public DossierBuilder article(
            String id, String outlet, String title, String published, String text) {
        return article(id, outlet, outlet, title, published, text, List.of());
    }

    public DossierBuilder article(
            String id,
            String outlet,
            String publisher,
            String title,
            String published,
            String text,
            List<ArticleView.CutView> cut) {
        articles.put(
                id,
                new ArticleView(
                        id,
                        Optional.of(id + ".txt"),
                        Optional.of("https://news.example/" + id),
                        Optional.of(title),
                        Optional.of(outlet),
                        Optional.of(publisher),
                        !outlet.equals(publisher),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        new ArticleView.PublishedView(
                                Optional.of(published).filter(value -> !value.isEmpty()),
                                published.isEmpty() ? "unknown" : "stated",
                                published.isEmpty() ? "no date on the page" : "the dateline",
                                List.of()),
                        Optional.empty(),
                        Optional.of("Local"),
                        List.of(),
                        Optional.empty(),
                        "en",
                        text,
                        text,
                        text.split("\\s+").length,
                        paragraphs(text),
                        cut,
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    /// Lines that begin in a sign and a space are set apart.
    private static List<ArticleView.ParagraphView> paragraphs(String text) {
        Map<Character, String> kinds =
                Map.of('#', "heading", '-', "item", '>', "quote", '@', "post");
        List<ArticleView.ParagraphView> apart = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            String kind = line.startsWith(" ", 1) ? kinds.get(line.charAt(0)) : null;
            if (kind != null) {
                apart.add(new ArticleView.ParagraphView(at, at + line.length(), kind));
            }
            at += line.length() + 1;
        }
        return apart;
    }

    /// The first place in an article where these words stand.
    public SpanView span(String id, String words) {
        ArticleView article = articles.get(id);
        int start = article == null ? -1 : article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("article " + id + " has no words '" + words + "'");
        }
        return new SpanView(id, start, start + words.length(), words, Optional.empty());
    }

    public DossierBuilder reject(String file, String reason, String detail) {
        rejected.add(new RejectedView(Optional.of(file), Optional.empty(), reason, detail));
        return this;
    }

    public DossierBuilder note(String file, String reason, String detail) {
        notes.add(new NoteView(Optional.of(file), Optional.empty(), reason, detail));
        return this;
    }

    public DossierBuilder story(StoryView story) {
        stories.add(story);
        return this;
    }

    public DossierBuilder thread(ThreadView thread) {
        threads.add(thread);
        return this;
    }

    public DossierBuilder source(String name, String kind, boolean anonymous, SpanView... spans) {
        sources.add(
                new SourceView(
                        name,
                        kind,
                        anonymous,
                        List.of(spans).stream().map(SpanView::article).distinct().toList(),
                        List.of(spans)));
        return this;
    }

    public DossierBuilder derivation(
            String story,
            String child,
            String parent,
            String level,
            String direction,
            String... passages) {
        derivations.add(
                new DerivationView(
                        story,
                        child,
                        parent,
                        level,
                        direction,
                        0.8,
                        List.of(passages).stream()
                                .map(
                                        words ->
                                                new DerivationView.PassageView(
                                                        span(child, words),
                                                        Optional.empty(),
                                                        "verbatim"))
                                .toList(),
                        List.of("a run of words shared")));
        return this;
    }

    public DossierBuilder origin(String id, String sentence, String origin) {
        SpanView span = span(id, sentence);
        sentenceOrigins.add(
                new SentenceOriginView(id, span.start(), span.end(), span.text(), origin));
        return this;
    }

    public DossierBuilder quotation(String id, SpanView span, String speaker, String via) {
        quotations.add(
                new QuotationView(
                        id,
                        span.article(),
                        span.start(),
                        span.end(),
                        span.text(),
                        "direct",
                        Optional.empty(),
                        Optional.of(speaker),
                        Optional.empty(),
                        Optional.of(via).filter(name -> !name.isEmpty()),
                        Optional.empty()));
        return this;
    }

    public DossierBuilder quotationVariant(QuotationVariantView variant) {
        quotationVariants.add(variant);
        return this;
    }

    public DossierBuilder figureGroup(FigureGroupView group) {
        figureGroups.add(group);
        return this;
    }

    public DossierBuilder figure(SpanView span, double value, String unit, String of) {
        figures.add(
                new FigureView(
                        span.article(),
                        span.start(),
                        span.end(),
                        span.text(),
                        OptionalDouble.of(value),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        unit,
                        of,
                        "exact",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    public DossierBuilder rate(RateView rate) {
        rates.add(rate);
        return this;
    }

    public DossierBuilder entity(EntityView entity) {
        entities.add(entity);
        return this;
    }

    public DossierBuilder happening(HappeningView happening) {
        timeline.add(happening);
        return this;
    }

    public DossierBuilder act(SpeechActView act) {
        speechActs.add(act);
        return this;
    }

    public DossierBuilder statement(StatementView statement) {
        statements.add(statement);
        return this;
    }

    public DossierBuilder naming(NamingView name) {
        naming.add(name);
        return this;
    }

    public Dossier build() {
        return new Dossier(
                new ProgramView("0.1.0", Map.of()),
                List.copyOf(articles.values()),
                rejected,
                notes,
                stories,
                threads,
                sources,
                derivations,
                List.of(),
                sentenceOrigins,
                List.of(),
                quotations,
                quotationVariants,
                figures,
                figureGroups,
                rates,
                entities,
                List.of(),
                timeline,
                speechActs,
                statements,
                naming,
                List.of());
    }
}
