package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.article.Link;
import org.firsthand.clean.line.Draft;
import org.firsthand.clean.line.LineRules;
import org.firsthand.clean.line.Lines;
import org.firsthand.clean.metadata.Bylines;
import org.firsthand.clean.metadata.Dates;
import org.firsthand.clean.metadata.PageFacts;
import org.firsthand.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Cuts an HTML page down to its article. Immutable and safe for use by many threads.
public final class HtmlCleaner {

    // Fewer words of prose than this are no article.
    private static final int FEWEST = 15;
    // How many lines before and behind the article may speak of it: a byline, a credit.
    private static final int NEAR = 12;
    // How far behind the headline the article's element may begin for the lines between to be its
    // lead.
    private static final int LEAD = 40;

    /// A page's visible text and what of it stays.
    ///
    /// @param original the visible text
    /// @param near the lines of the visible text in and around the article, where credits stand
    /// @param links with places in the cleaned text
    public record Cleaned(String original, Draft draft, List<Span> near, List<Link> links) {

        public Cleaned {
            near = List.copyOf(near);
            links = List.copyOf(links);
        }
    }

    /// Finds the article; empty where the page holds none.
    public Optional<Cleaned> clean(Document page, PageFacts facts) {
        Element body = page.body();
        VisibleText visible = VisibleText.of(body, false);
        MainText main = MainText.of(visible, body, true);
        MainText unnamed = MainText.of(visible, body, false);
        if (main.prose() < unnamed.prose() / 4) {
            main = unnamed;
        }
        Optional<String> stated = facts.structured().body();
        int expected = stated.map(Lines::words).orElse(0);
        if (main.prose() < Math.max(FEWEST, expected / 3)) {
            VisibleText all = VisibleText.of(body, true);
            MainText unhidden = MainText.of(all, body, true);
            if (unhidden.prose() > main.prose() * 2) {
                visible = all;
                main = unhidden;
            }
        }
        if (expected > 60 && main.prose() < expected * 0.4) {
            return stated.map(HtmlCleaner::ofStatement);
        }
        if (main.prose() < FEWEST) {
            return Optional.empty();
        }
        Draft draft = Draft.of(visible.text(), parts(visible, main, facts));
        return draft.text().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Cleaned(
                                visible.text(), draft, near(visible, main), links(visible, draft)));
    }

    /// The article of a page that shows it by script alone, from its JSON-LD.
    private static Cleaned ofStatement(String body) {
        String text =
                String.join(
                        "\n", body.lines().map(Lines::plain).filter(l -> !l.isEmpty()).toList());
        List<Draft.Part> parts = new ArrayList<>();
        for (Span line : Lines.of(text)) {
            parts.add(
                    LineRules.furniture()
                            .reason(line.of(text), LineRules.Place.BODY)
                            .<Draft.Part>map(reason -> new Draft.Part.Removed(line, reason))
                            .orElse(new Draft.Part.Paragraph(line)));
        }
        return new Cleaned(text, Draft.of(text, parts), Lines.of(text), List.of());
    }

    private static List<Draft.Part> parts(VisibleText visible, MainText main, PageFacts facts) {
        List<Block> blocks = visible.blocks();
        List<Optional<String>> reasons = new ArrayList<>();
        int first = main.range().end();
        int last = main.range().start();
        for (int i = main.range().start(); i < Math.min(main.range().end(), blocks.size()); i++) {
            if (main.furniture().get(i).isEmpty() && Lines.isProse(blocks.get(i).text())) {
                first = Math.min(first, i);
                last = i;
            }
        }
        Span lead = lead(visible, main, facts);
        first = lead.length() > 0 ? Math.min(first, lead.start()) : first;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean inside = main.range().contains(i) || (lead.contains(i) && isLead(block));
            LineRules.Place place =
                    i < first
                            ? LineRules.Place.HEAD
                            : i > last ? LineRules.Place.TAIL : LineRules.Place.BODY;
            Optional<String> reason = main.furniture().get(i);
            reasons.add(
                    reason.isEmpty() && inside
                            ? reason(block, place, facts)
                            : reason.or(() -> Optional.of("outside the article")));
        }
        cutEmptyHeadings(blocks, reasons);
        List<Draft.Part> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Span span = blocks.get(i).span();
            parts.add(
                    reasons.get(i)
                            .<Draft.Part>map(reason -> new Draft.Part.Removed(span, reason))
                            .orElse(new Draft.Part.Paragraph(span)));
        }
        return parts;
    }

    /// The lines between the headline and the article's element, where a page sets its first
    /// paragraph apart.
    private static Span lead(VisibleText visible, MainText main, PageFacts facts) {
        int start = Math.min(main.range().start(), visible.blocks().size());
        for (int i = start - 1; i >= Math.max(0, start - LEAD); i--) {
            String text = visible.blocks().get(i).text();
            if (facts.title().filter(title -> same(title, text)).isPresent()) {
                return new Span(i + 1, start);
            }
        }
        return new Span(start, start);
    }

    private static boolean isLead(Block block) {
        return Lines.isProse(block.text())
                && Lines.endsSentence(block.text())
                && block.linkDensity() < 0.3;
    }

    private static Optional<String> reason(Block block, LineRules.Place place, PageFacts facts) {
        String text = block.text();
        if (block.element().normalName().equals("h1")
                || facts.title().filter(t -> same(t, text)).isPresent()) {
            return Optional.of("headline");
        }
        Optional<String> rule = LineRules.furniture().reason(text, place);
        if (rule.isPresent()) {
            return rule;
        }
        int words = Lines.words(text);
        if (place != LineRules.Place.BODY && words <= 20) {
            boolean author =
                    facts.people().stream().anyMatch(text::contains)
                            || Bylines.read(text).isPresent();
            if (author && !Lines.endsSentence(text)) {
                return Optional.of("byline");
            }
            if (words <= 12 && !Lines.endsSentence(text) && Dates.first(text, "en").isPresent()) {
                return Optional.of("date line");
            }
        }
        if (block.linkDensity() > 0.8 && !Lines.endsSentence(text)) {
            return Optional.of("related links");
        }
        return Optional.empty();
    }

    private static boolean same(String a, String b) {
        return letters(a).equals(letters(b));
    }

    private static String letters(String text) {
        return text.length() > 500
                ? text
                : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// A heading of which nothing is left goes with what it headed.
    private static void cutEmptyHeadings(List<Block> blocks, List<Optional<String>> reasons) {
        Optional<String> below = Optional.of("end of the article");
        boolean any = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).isHeading() && !any && reasons.get(i).isEmpty()) {
                reasons.set(
                        i,
                        below.filter(r -> !r.equals("outside the article"))
                                .or(() -> Optional.of("heading of what was cut")));
            }
            any = !blocks.get(i).isHeading() && (any || reasons.get(i).isEmpty());
            below = reasons.get(i).or(() -> Optional.of("heading of what was cut"));
        }
    }

    /// The lines of the article's element and a few on either side.
    private static List<Span> near(VisibleText visible, MainText main) {
        int from = Math.max(0, main.range().start() - NEAR);
        int to = Math.min(visible.blocks().size(), main.range().end() + NEAR);
        return visible.blocks().subList(from, Math.max(from, to)).stream()
                .map(Block::span)
                .toList();
    }

    private static List<Link> links(VisibleText visible, Draft draft) {
        List<Link> links = new ArrayList<>();
        for (Block block : visible.blocks()) {
            for (Link link : block.links()) {
                Span span = draft.map().toDerived(link.span());
                if (span.length() > 0) {
                    links.add(new Link(span, link.target()));
                }
            }
        }
        return links;
    }
}
