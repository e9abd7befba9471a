package org.firsthand.clean;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleText;
import org.firsthand.article.Certainty;
import org.firsthand.article.Colophon;
import org.firsthand.article.Link;
import org.firsthand.article.Metadata;
import org.firsthand.article.Paragraph;
import org.firsthand.article.PublicationDate;
import org.firsthand.article.Wire;
import org.firsthand.clean.html.HtmlCleaner;
import org.firsthand.clean.line.Remainder;
import org.firsthand.clean.metadata.Agencies;
import org.firsthand.clean.metadata.Bylines;
import org.firsthand.clean.metadata.CalendarDates;
import org.firsthand.clean.metadata.Credits;
import org.firsthand.clean.metadata.Doubts;
import org.firsthand.clean.metadata.Facts;
import org.firsthand.clean.metadata.Languages;
import org.firsthand.clean.metadata.PageFacts;
import org.firsthand.clean.metadata.PageGrounds;
import org.firsthand.clean.metadata.StatedDate;
import org.firsthand.clean.metadata.VisibleFacts;
import org.firsthand.clean.plain.PlainCleaner;
import org.firsthand.read.Page;
import org.firsthand.read.Rejection;
import org.firsthand.read.input.Stated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Makes an article of a page, or says why it is none. Immutable and safe for use by many threads.
public final class Cleaner {

    private final HtmlCleaner html = new HtmlCleaner();
    private final PlainCleaner plain = new PlainCleaner();

    public Cleaning clean(Page page, RecurringLines recurring) {
        return switch (page.format()) {
            case TEXT -> text(page, recurring);
            case HTML -> html(page);
        };
    }

    private Cleaning text(Page page, RecurringLines recurring) {
        PlainCleaner.Cleaned cleaned =
                plain.clean(page, recurring.of(page), recurring.reason(page));
        if (cleaned.draft().text().isBlank()) {
            return refused(page, "every line of it is page furniture; save the article's own text");
        }
        return cleaned(
                page, cleaned.facts(), page.content(), cleaned.draft(), List.of(), List.of());
    }

    private Cleaning html(Page page) {
        Document document = Jsoup.parse(page.content(), page.url().orElse(""));
        PageFacts found = PageFacts.of(document, page.url());
        Optional<HtmlCleaner.Cleaned> cleaned = html.clean(document, found);
        if (cleaned.isEmpty()) {
            return refused(
                    page,
                    "the page shows no paragraphs of running text; save the page as the browser"
                            + " shows it, or its text as .txt");
        }
        String original = cleaned.get().original();
        Remainder draft = cleaned.get().draft();
        String language = Languages.of(found.declaredLanguage(), draft.text());
        VisibleFacts shown = VisibleFacts.of(page.id(), original, cleaned.get().near(), language);
        Facts facts =
                new Facts(
                        found.title(),
                        found.site(),
                        publisher(cleaned.get()),
                        found.people().isEmpty()
                                ? shown.byline().map(Bylines.Byline::text).or(found::byline)
                                : found.byline(),
                        found.people().isEmpty()
                                ? shown.byline().map(Bylines.Byline::people).orElse(List.of())
                                : found.people(),
                        wire(page, found, cleaned.get()),
                        found.date()
                                .map(Cleaner::stated)
                                .or(shown::date)
                                .orElse(
                                        PublicationDate.unknown(
                                                "nothing on the page says when it was published")),
                        found.url(),
                        language,
                        PageGrounds.of(found, shown, publisher(cleaned.get())));
        return cleaned(
                page, facts, original, draft, cleaned.get().links(), cleaned.get().paragraphs());
    }

    private static PublicationDate stated(StatedDate date) {
        return PublicationDate.stated(date.value(), "stated by " + date.where(), List.of());
    }

    /// Whose article it is, where a line says that it is another's.
    private static Optional<String> publisher(HtmlCleaner.Cleaned cleaned) {
        return cleaned.near().stream()
                .flatMap(line -> Credits.publisher(line.of(cleaned.original())).stream())
                .findFirst();
    }

    /// The agency that a line of the article or its byline credits.
    private static Optional<Wire> wire(Page page, PageFacts found, HtmlCleaner.Cleaned cleaned) {
        return cleaned.near().stream()
                .flatMap(line -> Credits.wire(page.id(), cleaned.original(), line).stream())
                .findFirst()
                .or(
                        () ->
                                found.byline()
                                        .flatMap(Agencies::named)
                                        .map(
                                                name ->
                                                        new Wire(
                                                                name,
                                                                Certainty.STATED,
                                                                Optional.empty())));
    }

    /// What came along with the page goes before what it says itself.
    private static Cleaning cleaned(
            Page page,
            Facts facts,
            String original,
            Remainder draft,
            List<Link> links,
            List<Paragraph> paragraphs) {
        Optional<String> seen =
                page.seen()
                        .map(Instant::toString)
                        .or(() -> page.fact("seen").flatMap(CalendarDates::machine));
        Optional<String> byline = page.fact("byline");
        Optional<PublicationDate> published = page.stated("published").flatMap(Cleaner::published);
        Metadata metadata =
                new Metadata(
                        page.file(),
                        page.url().or(facts::url),
                        page.fact("title").or(facts::title),
                        page.fact("outlet").or(facts::outlet),
                        facts.publisher(),
                        byline.map(Bylines::withoutLead).or(facts::byline),
                        byline.map(Bylines::people).orElse(facts.people()),
                        facts.wire(),
                        Doubts.checked(
                                published.orElse(facts.published()),
                                seen,
                                draft.text(),
                                facts.language()),
                        seen,
                        facts.language(),
                        colophon(page, facts.colophon()));
        return new Cleaning.Cleaned(
                new Article(
                        page.id(),
                        metadata,
                        new ArticleText(
                                draft.text(),
                                original,
                                draft.map(),
                                paragraphs,
                                draft.cuts(),
                                links)));
    }

    /// Facts that came along with the page are known by what stated them.
    private static Colophon colophon(Page page, Colophon own) {
        Map<Colophon.Fact, Colophon.Grounds> grounds = new EnumMap<>(Colophon.Fact.class);
        own.grounds().forEach(known -> grounds.put(known.fact(), known));
        for (Colophon.Fact fact : Colophon.Fact.values()) {
            page.stated(fact.name().toLowerCase(Locale.ROOT))
                    .ifPresent(
                            stated ->
                                    grounds.put(
                                            fact,
                                            new Colophon.Grounds(
                                                    fact,
                                                    Certainty.STATED,
                                                    "stated by " + stated.by())));
        }
        return new Colophon(own.section(), own.modified(), List.copyOf(grounds.values()));
    }

    private static Optional<PublicationDate> published(Stated stated) {
        return CalendarDates.machine(stated.value())
                .map(date -> PublicationDate.stated(date, "stated by " + stated.by(), List.of()));
    }

    private static Cleaning refused(Page page, String detail) {
        return new Cleaning.Refused(
                new Rejection(page.file(), page.url(), "no article text", detail));
    }
}
