package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.Link;
import org.firsthand.article.Paragraph;
import org.firsthand.clean.line.Lines;
import org.firsthand.clean.line.Remainder;
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

    /// A page's visible text and what of it stays.
    ///
    /// @param original the visible text
    /// @param near the lines of the visible text in and around the article, where credits stand
    /// @param links with places in the cleaned text
    /// @param paragraphs those of the cleaned text that are more than running text
    public record Cleaned(
            String original,
            Remainder draft,
            List<Span> near,
            List<Link> links,
            List<Paragraph> paragraphs) {

        public Cleaned {
            near = List.copyOf(near);
            links = List.copyOf(links);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// The visible text and the article in it, as one way of reading the page finds them.
    private record Reading(VisibleText visible, MainText main) {

        static Reading of(Element body, boolean hidden) {
            VisibleText visible = VisibleText.of(body, hidden);
            double[] weights = MainText.weights(visible);
            MainText main = MainText.of(visible, weights, body, true);
            // Without the names no more than all of the page can be found.
            if (main.prose() >= MainText.all(weights) / 4) {
                return new Reading(visible, main);
            }
            MainText unnamed = MainText.of(visible, weights, body, false);
            return new Reading(visible, main.prose() < unnamed.prose() / 4 ? unnamed : main);
        }
    }

    /// Finds the article; empty where the page holds none.
    public Optional<Cleaned> clean(Document page, PageFacts facts) {
        Element body = page.body();
        Reading reading = Reading.of(body, false);
        Optional<String> stated = facts.structured().body();
        int expected = stated.map(Lines::words).orElse(0);
        if (reading.main().prose() < Math.max(FEWEST, expected / 3)) {
            InertText.open(body);
            Reading unhidden = Reading.of(body, true);
            if (unhidden.main().prose() > reading.main().prose() * 2) {
                reading = unhidden;
            }
        }
        if (expected > 60 && reading.main().prose() < expected * 0.4) {
            return stated.map(StatedText::clean);
        }
        if (reading.main().prose() < FEWEST) {
            return Optional.empty();
        }
        return cleaned(reading.visible(), reading.main(), facts);
    }

    private static Optional<Cleaned> cleaned(VisibleText visible, MainText main, PageFacts facts) {
        List<Optional<String>> reasons = new Cutter(visible, main, facts).reasons();
        List<Remainder.Part> parts = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            Span span = visible.blocks().get(i).span();
            parts.add(
                    reasons.get(i)
                            .<Remainder.Part>map(reason -> new Remainder.Part.Removed(span, reason))
                            .orElse(new Remainder.Part.Paragraph(span)));
        }
        Remainder draft = Remainder.of(visible.text(), parts);
        return draft.text().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Cleaned(
                                visible.text(),
                                draft,
                                near(visible, main),
                                links(visible, reasons, draft),
                                paragraphs(visible, reasons, draft)));
    }

    /// The lines of the article's element and a few on either side.
    private static List<Span> near(VisibleText visible, MainText main) {
        int from = Math.max(0, main.range().start() - NEAR);
        int to = Math.min(visible.blocks().size(), main.range().end() + NEAR);
        return visible.blocks().subList(from, Math.max(from, to)).stream()
                .map(Block::span)
                .toList();
    }

    private static List<Link> links(
            VisibleText visible, List<Optional<String>> reasons, Remainder draft) {
        List<Link> links = new ArrayList<>();
        Kept.each(
                visible,
                reasons,
                draft,
                (block, by) -> {
                    for (Block.Anchor anchor : block.anchors()) {
                        anchor.link(by).ifPresent(links::add);
                    }
                });
        return links;
    }

    private static List<Paragraph> paragraphs(
            VisibleText visible, List<Optional<String>> reasons, Remainder draft) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Kept.each(
                visible,
                reasons,
                draft,
                (block, by) -> {
                    if (block.kind() != Paragraph.Kind.TEXT) {
                        paragraphs.add(new Paragraph(block.span().shift(by), block.kind()));
                    }
                });
        return paragraphs;
    }
}
