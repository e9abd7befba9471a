package org.firsthand.tell.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.tell.tellings.PublishedTime;
import org.firsthand.tell.tellings.Share;
import org.firsthand.tell.tellings.Telling;
import org.firsthand.tell.tellings.ToldStory;

/// Draws single members.
final class Nodes {

    private static final int UNSEEN_HEIGHT = 36;
    private static final int PAD = 8;
    private static final int WHISKER = 6;

    private final ToldStory told;
    private final DrawingFrame frame;
    private final Family family;
    private final Places columns;
    private final Map<String, String> names;
    private final Map<String, List<Family.Link>> byChild;
    private final Map<String, Set<String>> kin;

    Nodes(
            ToldStory told,
            DrawingFrame frame,
            Family family,
            Places columns,
            Map<String, String> names) {
        this.told = told;
        this.frame = frame;
        this.family = family;
        this.columns = columns;
        this.names = names;
        this.byChild = family.byChild();
        this.kin = family.kin();
    }

    /// A member in the row that begins at `top`.
    Drawing.Node node(Family.Member member, int top) {
        return member.telling()
                .map(telling -> telling(member, telling, top))
                .orElseGet(() -> unseen(member, top));
    }

    private Drawing.Node unseen(Family.Member member, int top) {
        int width = frame.unseenWidth();
        int y = top + (frame.row() - UNSEEN_HEIGHT) / 2;
        return new Drawing.Node(
                member.id(),
                kin.getOrDefault(member.id(), Set.of()),
                Optional.empty(),
                0,
                y,
                width,
                UNSEEN_HEIGHT,
                true,
                told.hue(member.id()),
                new Drawing.Label(
                        PAD,
                        y + 15,
                        "",
                        Lettering.shortened(member.name(), width - 2 * PAD),
                        "not in this pile",
                        PAD,
                        y + 29),
                0,
                0,
                Optional.empty(),
                fold(member, width, y + UNSEEN_HEIGHT / 2),
                naming(member),
                Spoken.name(Optional.empty(), member.name()));
    }

    /// What says that the origin was drawn on.
    private List<SpanView> naming(Family.Member member) {
        List<SpanView> spans = new ArrayList<>();
        for (StoryView.NodeView node : told.story().origins().nodes()) {
            if (node.id().equals(member.id())) {
                spans.addAll(node.evidence());
            }
        }
        for (Family.Link link : family.links()) {
            if (link.parent().equals(member.id())) {
                spans.addAll(link.passages());
            }
        }
        return spans.stream().distinct().toList();
    }

    private Drawing.Node telling(Family.Member member, Telling telling, int top) {
        int x = columns.of(member.id());
        int y = top + frame.barTop();
        List<Family.Link> up = byChild.getOrDefault(member.id(), List.of());
        List<SpanView> taken = new ArrayList<>();
        List<String> derived = new ArrayList<>();
        for (Family.Link link : up) {
            link.derivation().passages().forEach(passage -> taken.add(passage.child()));
            String doubt = Spoken.doubt(link.derivation());
            derived.add(
                    Spoken.derived(
                                    link.derivation(),
                                    names.getOrDefault(link.parent(), link.parent()))
                            + (doubt.isEmpty() ? "" : " (" + doubt + ")"));
        }
        Share share = telling.share();
        return new Drawing.Node(
                member.id(),
                kin.getOrDefault(member.id(), Set.of()),
                Optional.ofNullable(family.primary().get(member.id())),
                x,
                y,
                frame.bar(),
                DrawingFrame.BAR_HEIGHT,
                false,
                telling.hue(),
                label(telling, x, top),
                (int) ((long) frame.bar() * share.verbatim() / share.whole()),
                (int) ((long) frame.bar() * share.rewritten() / share.whole()),
                whisker(telling, x, y + DrawingFrame.BAR_HEIGHT + WHISKER),
                fold(member, x + frame.bar(), y + DrawingFrame.BAR_HEIGHT / 2),
                List.copyOf(taken),
                Spoken.telling(telling, derived));
    }

    private Drawing.Label label(Telling telling, int x, int top) {
        String note = telling.time().words();
        int letter = Lettering.width(telling.siglum() + " ");
        int room = frame.width() - letter - (frame.stacked() ? 0 : Lettering.width("  " + note));
        String name = Lettering.shortened(telling.name(), Math.min(room, frame.width() / 2));
        int own = letter + Lettering.width(name);
        int after = Lettering.width(note);
        int left = frame.width() - (frame.stacked() ? own : own + after + Lettering.width("  "));
        return new Drawing.Label(
                Math.clamp(x, 0, Math.max(0, left)),
                top + 14,
                telling.siglum(),
                name,
                note,
                frame.stacked() ? Math.clamp(x, 0, Math.max(0, frame.width() - after)) : -1,
                top + 28);
    }

    private Optional<Drawing.Whisker> whisker(Telling telling, int x, int y) {
        return telling.time()
                .stretch()
                .map(time -> whisker(time, telling.time().certainty(), y))
                .filter(whisker -> whisker.late() > whisker.early() || whisker.early() != x);
    }

    private Drawing.Whisker whisker(PublishedTime.Stretch time, String certainty, int y) {
        TimeAxis axis = columns.axis();
        return new Drawing.Whisker(
                axis.at(time.start()), axis.at(time.end()), y, axis.ends(time.end()), certainty);
    }

    private Optional<Drawing.Fold> fold(Family.Member member, int right, int middle) {
        if (member.folded().isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = member.folded().stream().map(Telling::id).toList();
        Set<String> held = Set.copyOf(ids);
        List<SpanView> spans = new ArrayList<>();
        for (var derivation : told.derivations()) {
            if (held.contains(derivation.child())) {
                derivation.passages().stream().limit(1).forEach(p -> spans.add(p.child()));
            }
        }
        String words = "+" + ids.size() + " " + member.foldedAs();
        return Optional.of(
                new Drawing.Fold(
                        right + WHISKER,
                        middle + 4,
                        words,
                        ids,
                        spans,
                        words
                                + ", drawn with "
                                + names.getOrDefault(member.id(), member.name())
                                + ": articles "
                                + String.join(
                                        ", ",
                                        member.folded().stream().map(Telling::siglum).toList())));
    }
}
