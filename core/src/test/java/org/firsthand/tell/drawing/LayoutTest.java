package org.firsthand.tell.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.firsthand.tell.InventedBridge;
import org.firsthand.tell.InventedPile;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.tellings.ToldStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class LayoutTest {

    private static final List<DrawingFrame> FRAMES =
            List.of(DrawingFrame.WIDE, DrawingFrame.MIDDLE, DrawingFrame.NARROW);

    static Stream<Arguments> drawings() {
        List<Dossier> dossiers =
                List.of(
                        InventedBridge.dossier(),
                        InventedPile.tellings(1),
                        InventedPile.tellings(2),
                        InventedPile.tellings(13),
                        InventedPile.tellings(60),
                        InventedPile.tellings(300),
                        InventedPile.chain(40));
        return dossiers.stream()
                .flatMap(dossier -> FRAMES.stream().map(frame -> Arguments.of(dossier, frame)));
    }

    private static ToldStory story(Dossier dossier) {
        return ToldStory.all(dossier).getFirst();
    }

    private static Drawing draw(Dossier dossier) {
        return Layout.draw(story(dossier), DrawingFrame.WIDE);
    }

    private static Drawing.Node node(Drawing drawing, String id) {
        return drawing.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void nodesWithTheirWordsStandBelowOneAnother(Dossier dossier, DrawingFrame frame) {
        int bottom = 0;
        for (Drawing.Node node : Layout.draw(story(dossier), frame).nodes()) {
            int top = Math.min(node.y(), node.label().y() - 12);
            assertThat(top).as(node.spoken()).isGreaterThanOrEqualTo(bottom);
            bottom = Math.max(node.y() + node.height(), node.label().y());
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void allStandsInsideTheFrame(Dossier dossier, DrawingFrame frame) {
        Drawing drawing = Layout.draw(story(dossier), frame);
        assertThat(drawing.width()).isEqualTo(frame.width());
        for (Drawing.Node node : drawing.nodes()) {
            assertThat(node.x()).isBetween(0, frame.width() - node.width());
            assertThat(node.y()).isBetween(0, drawing.height() - node.height());
            Drawing.Label label = node.label();
            String words = label.siglum() + " " + label.name();
            String line = label.noteX() < 0 ? words + "  " + label.note() : words;
            assertThat(label.x() + Lettering.width(line)).isLessThanOrEqualTo(frame.width());
            node.fold()
                    .ifPresent(
                            fold ->
                                    assertThat(fold.x() + Lettering.width(fold.words()))
                                            .isLessThanOrEqualTo(frame.width()));
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noTellingIsLost(Dossier dossier, DrawingFrame frame) {
        ToldStory story = story(dossier);
        List<String> drawn = new ArrayList<>();
        for (Drawing.Node node : Layout.draw(story, frame).nodes()) {
            if (!node.unseen()) {
                drawn.add(node.id());
            }
            node.fold().ifPresent(fold -> drawn.addAll(fold.tellings()));
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(story.tellings().keySet());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void edgesJoinTheirNodes(Dossier dossier, DrawingFrame frame) {
        Drawing drawing = Layout.draw(story(dossier), frame);
        for (Drawing.Edge edge : drawing.edges()) {
            assertThat(touches(node(drawing, edge.parent()), edge.startX(), edge.startY()))
                    .as(edge.spoken())
                    .isTrue();
            assertThat(touches(node(drawing, edge.child()), edge.endX(), edge.endY()))
                    .as(edge.spoken())
                    .isTrue();
        }
    }

    private static boolean touches(Drawing.Node node, int x, int y) {
        boolean across = x >= node.x() && x <= node.x() + node.width();
        boolean down = y >= node.y() && y <= node.y() + node.height();
        boolean side = x == node.x() || x == node.x() + node.width();
        boolean end = y == node.y() || y == node.y() + node.height();
        return across && down && (side || end);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void arrowsLeadRightAndOnlyWhereTheDirectionIsTold(Dossier dossier, DrawingFrame frame) {
        Drawing drawing = Layout.draw(story(dossier), frame);
        for (Drawing.Edge edge : drawing.edges()) {
            boolean unknown = edge.direction().equals("unknown");
            assertThat(edge.arrow().isEmpty()).as(edge.spoken()).isEqualTo(unknown);
            Drawing.Node parent = node(drawing, edge.parent());
            if (!unknown && !parent.unseen()) {
                assertThat(node(drawing, edge.child()).x()).isGreaterThan(parent.x());
            }
        }
    }

    @Test
    void copiesFoldIntoTheFirst() {
        Drawing drawing = draw(InventedPile.tellings(60));
        assertThat(drawing.nodes()).hasSizeLessThan(60);
        assertThat(drawing.nodes().stream().flatMap(node -> node.fold().stream()))
                .anyMatch(fold -> fold.words().equals("+12 copies"))
                .allMatch(fold -> fold.spoken().contains(": articles "));
    }

    @Test
    void aLargeStoryHasFewRows() {
        assertThat(draw(InventedPile.tellings(300)).nodes())
                .hasSizeLessThanOrEqualTo(RowFolding.MOST);
    }

    @Test
    @Timeout(20)
    void aLongChainAndACircleAreDrawn() {
        Drawing chain = draw(InventedPile.chain(4000));
        assertThat(chain.nodes()).hasSizeLessThanOrEqualTo(RowFolding.MOST);
        Drawing circle = draw(InventedPile.circle(5));
        assertThat(circle.nodes()).hasSize(5);
        assertThat(circle.edges()).hasSize(5);
    }

    @Test
    void unseenOriginsStandAtTheLeftEdge() {
        assertThat(draw(InventedBridge.dossier()).nodes().stream().filter(Drawing.Node::unseen))
                .hasSize(1)
                .allMatch(node -> node.x() == 0)
                .allMatch(node -> node.spoken().equals("Coast Wire report, not in this pile"));
    }

    @Test
    void articlesWithoutADateHaveALaneOfTheirOwn() {
        Drawing drawing = draw(InventedBridge.dossier());
        Drawing.Lane undated = drawing.lanes().getLast();
        assertThat(undated.words()).isEqualTo("no date");
        for (Drawing.Node node : drawing.nodes()) {
            boolean below = node.y() > undated.top();
            assertThat(below).isEqualTo(node.label().siglum().equals("F"));
            assertThat(below && node.whisker().isPresent()).isFalse();
        }
    }

    @Test
    void aClockThatShowsADayHasAWhiskerOfADay() {
        Drawing drawing = draw(InventedBridge.dossier());
        Drawing.Whisker day = node(drawing, "bay").whisker().orElseThrow();
        assertThat(day.late()).isGreaterThan(day.early());
        assertThat(day.certainty()).isEqualTo("stated");
        assertThat(node(drawing, "gazette").whisker()).isEmpty();
    }

    @Test
    void nodesAreSpokenWithTimeParentAndDoubt() {
        assertThat(node(draw(InventedBridge.dossier()), "herald").spoken())
                .startsWith(
                        "Article B, Northern Herald, 4 Mar 2026, 09:00 UTC, derives from article A,"
                                + " Ferry Gazette, light rewriting (which came first is inferred): ");
    }

    @Test
    void longNamesAreCutOnTheSheetAndWholeInWords() {
        String name =
                "The Weekly Intelligencer and Advertiser of the Upper Orrin Valley and its Coast, with"
                        + " which the Evening Post of Marlow Ferry is Incorporated";
        for (DrawingFrame frame : FRAMES) {
            Drawing drawing = Layout.draw(story(InventedPile.saying(name)), frame);
            for (Drawing.Node node : drawing.nodes()) {
                assertThat(node.label().name()).endsWith("…");
                assertThat(node.spoken()).contains(name);
            }
        }
    }

    @Test
    void aFrameWithoutRoomIsRefused() {
        assertThatThrownBy(() -> new DrawingFrame(100, 56, 10, 50, false))
                .hasMessageContaining("needs room for a bar")
                .hasMessageContaining("100");
    }
}
