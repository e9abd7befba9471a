package org.firsthand.clean.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.article.Certainty;
import org.firsthand.article.Colophon;
import org.firsthand.article.Evidence;
import org.firsthand.article.PublicationDate;
import org.firsthand.clean.line.LineRules;
import org.firsthand.clean.line.Lines;
import org.firsthand.clean.line.Remainder;
import org.firsthand.clean.metadata.Bylines;
import org.firsthand.clean.metadata.Credits;
import org.firsthand.clean.metadata.Facts;
import org.firsthand.clean.metadata.Languages;
import org.firsthand.read.Page;
import org.firsthand.text.Span;

/// Cuts a plain text down to its article. Immutable and safe for use by many threads.
public final class PlainCleaner {

    // The signature under an embedded post: "— Name (@name) May 3, 2031".
    private static final Pattern POST =
            Pattern.compile(
                    "(?:[-–—]{1,2} ?.{1,80}\\(@\\w{1,30}\\).{0,40}|.{0,600}(?:https?://t\\.co/|pic\\.twitter\\.com/)\\S{1,30}.{0,80})",
                    Pattern.DOTALL);

    /// What is left of a plain text and what its lines say about it.
    public record Cleaned(Remainder draft, Facts facts) {}

    /// Finds the article in the lines of a page.
    ///
    /// @param recurring plain lines that its outlet puts on many pages
    /// @param recurs the reason with which those are cut
    public Cleaned clean(Page page, Set<String> recurring, String recurs) {
        String original = page.content();
        List<PlainLines.Paragraph> paragraphs = PlainLines.of(original).paragraphs();
        int first = paragraphs.size();
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isBody(paragraphs.get(i), recurring)) {
                first = Math.min(first, i);
                String text = paragraphs.get(i).text();
                boolean note = LineRules.furniture().reason(text, LineRules.Place.TAIL).isPresent();
                last = note && last >= 0 ? last : i;
            }
        }
        // Without any prose nothing tells a head from a body: the lines stay unless a rule cuts.
        int head = last < 0 ? 0 : opening(paragraphs, first);
        PageHead found =
                PageHead.of(
                        paragraphs.subList(0, head).stream()
                                .map(PlainLines.Paragraph::text)
                                .toList(),
                        page.fact("title"));
        Optional<String> title = page.fact("title").or(found::title);
        boolean shouts =
                paragraphs.stream().filter(PlainCleaner::isShouted).count() * 3 > paragraphs.size();
        List<Remainder.Part> parts = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            PlainLines.Paragraph paragraph = paragraphs.get(i);
            if (i < head) {
                parts.add(new Remainder.Part.Removed(paragraph.span(), found.reasons().get(i)));
                continue;
            }
            LineRules.Place place =
                    last < 0 || i <= last ? LineRules.Place.BODY : LineRules.Place.TAIL;
            Optional<String> reason = reason(paragraph, place, title, recurring, recurs, shouts);
            if (reason.isPresent()) {
                parts.add(new Remainder.Part.Removed(paragraph.span(), reason.get()));
            } else {
                keep(paragraph, parts);
            }
        }
        Remainder draft = Remainder.of(original, parts);
        return new Cleaned(draft, facts(page, paragraphs, found, draft));
    }

    private static void keep(PlainLines.Paragraph paragraph, List<Remainder.Part> parts) {
        parts.add(new Remainder.Part.Paragraph(paragraph.lines().getFirst()));
        paragraph.lines().stream()
                .skip(1)
                .forEach(line -> parts.add(new Remainder.Part.Continuation(line)));
    }

    private static boolean isBody(PlainLines.Paragraph paragraph, Set<String> recurring) {
        String text = paragraph.text();
        return Lines.isProse(text)
                && !recurring.contains(Lines.plain(text))
                && PageHead.label(text) == 0
                && LineRules.furniture().reason(text, LineRules.Place.HEAD).isEmpty();
    }

    /// Where the body opens: at its first prose, or at a short sentence, post or list just before.
    private static int opening(List<PlainLines.Paragraph> paragraphs, int prose) {
        for (int i = 0; i < prose; i++) {
            PlainLines.Paragraph paragraph = paragraphs.get(i);
            String text = paragraph.text();
            boolean sentence = text.endsWith(".") && Lines.words(text) >= 4;
            boolean opens = sentence || isPost(text) || paragraph.isItem();
            if (opens
                    && LineRules.furniture().reason(text, LineRules.Place.HEAD).isEmpty()
                    && Bylines.read(text).isEmpty()) {
                return i;
            }
        }
        return prose;
    }

    private static boolean isPost(String text) {
        return text.length() < 700 && POST.matcher(text).matches();
    }

    private static Optional<String> reason(
            PlainLines.Paragraph paragraph,
            LineRules.Place place,
            Optional<String> title,
            Set<String> recurring,
            String recurs,
            boolean shouts) {
        String text = paragraph.text();
        if (isPost(text)) {
            return Optional.empty();
        }
        if (title.filter(t -> PageHead.same(t, text)).isPresent()) {
            return Optional.of("headline");
        }
        if (recurring.contains(Lines.plain(text))) {
            return Optional.of(recurs);
        }
        Optional<String> rule = LineRules.furniture().reason(text, place);
        if (rule.isEmpty() && !shouts && isShouted(paragraph)) {
            return Optional.of("cross-headline link");
        }
        return rule;
    }

    /// True for a line in capitals, long enough to be another article's headline.
    private static boolean isShouted(PlainLines.Paragraph paragraph) {
        String text = paragraph.text();
        int words = Lines.words(text);
        return words >= 4
                && words <= 30
                && text.length() <= LineRules.LONGEST
                && Lines.capitals(text) > 0.95
                && !text.endsWith(".");
    }

    private static Facts facts(
            Page page, List<PlainLines.Paragraph> paragraphs, PageHead head, Remainder draft) {
        String original = page.content();
        Optional<String> publisher =
                paragraphs.stream()
                        .flatMap(paragraph -> Credits.publisher(paragraph.text()).stream())
                        .findFirst();
        String language = Languages.of("", draft.text());
        PublicationDate published =
                Credits.stated(page.id(), original, language)
                        .orElseGet(() -> unstated(page, paragraphs, head));
        return new Facts(
                head.title(),
                head.outlet(),
                publisher,
                head.byline().map(Bylines.Byline::text),
                head.byline().map(Bylines.Byline::people).orElse(List.of()),
                Credits.wire(page.id(), original),
                published,
                Optional.empty(),
                language,
                grounds(head, publisher));
    }

    private static Colophon grounds(PageHead head, Optional<String> publisher) {
        List<Colophon.Grounds> grounds = new ArrayList<>();
        ground(Colophon.Fact.TITLE, head.title().isPresent(), "the headline line", grounds);
        ground(Colophon.Fact.BYLINE, head.byline().isPresent(), "a byline", grounds);
        ground(
                Colophon.Fact.OUTLET,
                head.outlet().isPresent(),
                "a line of the page's head",
                grounds);
        ground(Colophon.Fact.PUBLISHER, publisher.isPresent(), "a line of origin", grounds);
        grounds.add(
                new Colophon.Grounds(
                        Colophon.Fact.LANGUAGE,
                        Certainty.INFERRED,
                        "inferred from the words of the text"));
        return new Colophon(Optional.empty(), Optional.empty(), grounds);
    }

    /// What a line of plain text is, only its place and its form say.
    private static void ground(
            Colophon.Fact fact, boolean known, String line, List<Colophon.Grounds> grounds) {
        if (known) {
            grounds.add(
                    new Colophon.Grounds(fact, Certainty.INFERRED, "inferred: reads as " + line));
        }
    }

    private static PublicationDate unstated(
            Page page, List<PlainLines.Paragraph> paragraphs, PageHead head) {
        if (head.dated() < 0) {
            return PublicationDate.unknown("nothing in the text says when it was published");
        }
        Span line = paragraphs.get(head.dated()).span();
        return new PublicationDate(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Certainty.UNKNOWN,
                "the page's head shows "
                        + Lines.plain(line.of(page.content())).replaceAll("[\\s|/·•–—-]{1,20}$", "")
                        + ", which may be the day on which the page was fetched",
                List.of(Evidence.original(page.id(), line)));
    }
}
