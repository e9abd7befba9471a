package org.firsthand.tell.html.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.drawing.Drawing;
import org.firsthand.tell.drawing.DrawingFrame;
import org.firsthand.tell.drawing.Family;
import org.firsthand.tell.drawing.Layout;
import org.firsthand.tell.drawing.Spoken;
import org.firsthand.tell.drawing.svg.SvgWriter;
import org.firsthand.tell.html.view.Mark;
import org.firsthand.tell.html.view.Scope;
import org.firsthand.tell.tellings.Telling;

/// Who tells it after whom, drawn and in words.
///
/// @param drawings SVG, one for each width of screen; the style sheet shows one of them
/// @param rows the same as a table: every telling, those that are folded too
public record StemmaSection(boolean empty, List<String> drawings, List<Row> rows) {

    private static final String NAME =
            "Stemma. Arrow keys go from telling to telling, Enter opens sentences; the table below"
                    + " says the same.";

    /// A telling.
    ///
    /// @param depth how many generations below its root
    /// @param share of its sentences, in words
    public record Row(Telling telling, int depth, List<Parent> parents, String share) {}

    /// What it derives from.
    ///
    /// @param name opens the words that both have
    /// @param how the level and the doubts, in words
    public record Parent(Mark name, String how) {}

    public static StemmaSection of(Scope scope, String id) {
        Drawing wide = Layout.draw(scope.told(), DrawingFrame.WIDE);
        Drawing middle = Layout.draw(scope.told(), DrawingFrame.MIDDLE);
        Drawing narrow = Layout.draw(scope.told(), DrawingFrame.NARROW);
        return new StemmaSection(
                wide.empty(),
                List.of(
                        svg(scope, wide, id, "wide"),
                        svg(scope, middle, id, "middle"),
                        svg(scope, narrow, id, "narrow")),
                rows(scope));
    }

    private static String svg(Scope scope, Drawing drawing, String id, String width) {
        return new SvgWriter(new Openings(scope), id + width.charAt(0), false)
                .element(drawing, "graph " + width, NAME);
    }

    private static List<Row> rows(Scope scope) {
        Family family = Family.of(scope.told());
        Map<String, List<Family.Link>> byChild = family.byChild();
        List<Row> rows = new ArrayList<>();
        for (Family.Member member : family.members().values()) {
            List<Parent> parents = new ArrayList<>();
            for (Family.Link link : byChild.getOrDefault(member.id(), List.of())) {
                Family.Member parent = family.members().get(link.parent());
                if (parent != null) {
                    parents.add(parent(scope, link, parent));
                }
            }
            member.telling()
                    .ifPresent(
                            telling ->
                                    rows.add(
                                            new Row(
                                                    telling,
                                                    Math.min(6, member.depth()),
                                                    parents,
                                                    telling.derived()
                                                            ? telling.share().words()
                                                            : "")));
        }
        return List.copyOf(rows);
    }

    private static Parent parent(Scope scope, Family.Link link, Family.Member parent) {
        List<SpanView> passages = link.passages();
        String words = Spoken.name(parent.telling(), parent.name());
        List<String> how = new ArrayList<>(List.of(Spoken.level(link.derivation().level())));
        if (link.words() > 0) {
            how.add(link.words() + " words shared");
        }
        String doubt = Spoken.doubt(link.derivation());
        if (!doubt.isEmpty()) {
            how.add(doubt);
        }
        return new Parent(
                scope.mark(words, passages.isEmpty() ? scope.opening(link.child()) : passages),
                String.join("; ", how));
    }
}
