package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.Paragraph;
import org.firsthand.clean.line.LineRules;
import org.firsthand.clean.metadata.Bylines;
import org.firsthand.clean.metadata.CalendarDates;
import org.firsthand.clean.metadata.PageFacts;
import org.firsthand.text.Span;

/// Says of every block of a page why it is no part of the article, where it is none.
///
/// First each block by itself: its element, its words, its place before, in or behind the prose.
/// Then [LinkLists], [Captions], [Repeats] and [Islands] look at what stands around it.
final class Cutter {

    static final String OUTSIDE = "outside the article";
    static final String RELATED = "related links";

    // How far behind the headline the article's element may begin for the lines between to be its
    // lead.
    private static final int LEAD = 40;
    // Shorter lines before the first paragraph are labels unless they end as sentences do.
    private static final int LABEL = 8;

    private final VisibleText visible;
    private final List<Block> blocks;
    private final MainText main;
    private final PageFacts facts;
    private final RepeatedTitles titles;
    private final Span lead;
    private final int first;
    private final int last;

    Cutter(VisibleText visible, MainText main, PageFacts facts) {
        this.visible = visible;
        this.blocks = visible.blocks();
        this.main = main;
        this.facts = facts;
        this.titles = new RepeatedTitles(facts.title(), blocks);
        this.lead = lead();
        int from = main.range().end();
        int to = main.range().start();
        for (int i = main.range().start(); i < Math.min(main.range().end(), blocks.size()); i++) {
            if (main.furniture().get(i).isEmpty() && blocks.get(i).isProse()) {
                from = Math.min(from, i);
                boolean note =
                        LineRules.furniture()
                                .reason(blocks.get(i).text(), LineRules.Place.TAIL)
                                .isPresent();
                to = note ? to : i;
            }
        }
        this.first = lead.length() > 0 ? Math.min(from, lead.start()) : from;
        this.last = to;
    }

    /// For each block why it goes; empty where it stays.
    List<Optional<String>> reasons() {
        List<Optional<String>> reasons = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean inside = main.range().contains(i) || (lead.contains(i) && isLead(block));
            Optional<String> furniture =
                    titles.headline(i, i > first)
                            ? Optional.of("headline")
                            : main.furniture().get(i);
            reasons.add(
                    furniture.isPresent() ? furniture : inside ? reason(i) : Optional.of(OUTSIDE));
        }
        Cuts cuts = new Cuts(visible, reasons);
        new LinkLists(cuts).cut();
        new Captions(cuts).cut();
        new Repeats(cuts).cut();
        new Islands(cuts, first).cut();
        new EmptyHeadings(cuts).cut();
        return reasons;
    }

    /// The lines between the headline and the article's element, where a page sets its first
    /// paragraph apart.
    private Span lead() {
        int start = Math.min(main.range().start(), blocks.size());
        for (int i = start - 1; i >= Math.max(0, start - LEAD); i--) {
            if (titles.isTitle(blocks.get(i).text())) {
                return new Span(i + 1, start);
            }
        }
        return new Span(start, start);
    }

    private static boolean isLead(Block block) {
        return block.isProse() && block.endsSentence() && block.linkDensity() < 0.3;
    }

    private LineRules.Place place(int i) {
        return i < first
                ? LineRules.Place.HEAD
                : i > last ? LineRules.Place.TAIL : LineRules.Place.BODY;
    }

    private Optional<String> reason(int i) {
        Block block = blocks.get(i);
        String text = block.text();
        LineRules.Place place = place(i);
        Optional<String> rule = LineRules.furniture().reason(text, place);
        if (rule.isPresent()) {
            return rule;
        }
        int words = block.words();
        boolean sentence = block.endsSentence();
        if (words <= 20 && !sentence && isByline(text, place)) {
            return Optional.of("byline");
        }
        if (place != LineRules.Place.BODY
                && words <= 12
                && !sentence
                && CalendarDates.first(text, "en").isPresent()) {
            return Optional.of("date line");
        }
        if (block.isLink() && !sentence) {
            return Optional.of(RELATED);
        }
        boolean label =
                place == LineRules.Place.HEAD
                        && words < LABEL
                        && !sentence
                        && !text.endsWith(":")
                        && !text.endsWith(",")
                        && block.kind() == Paragraph.Kind.TEXT;
        return label ? Optional.of("page head") : Optional.empty();
    }

    private boolean isByline(String text, LineRules.Place place) {
        boolean named = facts.people().stream().anyMatch(text::contains);
        return switch (place) {
            case HEAD -> named || Bylines.read(text).isPresent();
            case BODY -> named && Bylines.leads(text) && Bylines.read(text).isPresent();
            // A list of signers has names with roles too.
            case TAIL -> named || (Bylines.leads(text) && Bylines.read(text).isPresent());
        };
    }
}
