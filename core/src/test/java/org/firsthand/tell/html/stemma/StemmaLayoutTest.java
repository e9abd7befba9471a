package org.firsthand.tell.html.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.tell.InventedBridge;
import org.firsthand.tell.InventedPile;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.html.view.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StemmaLayoutTest {

    static List<Dossier> dossiers() {
        return List.of(
                InventedBridge.dossier(),
                InventedPile.tellings(1),
                InventedPile.tellings(2),
                InventedPile.tellings(13),
                InventedPile.tellings(60));
    }

    private static Drawing draw(Dossier dossier) {
        return StemmaLayout.draw(Scope.all(dossier).getFirst(), "s0");
    }

    private static Drawing.Node node(Drawing drawing, String id) {
        return drawing.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void nodesDoNotOverlap(Dossier dossier) {
        List<Drawing.Node> nodes = draw(dossier).nodes();
        for (Drawing.Node a : nodes) {
            for (Drawing.Node b : nodes) {
                boolean apart =
                        a.x() + a.width() <= b.x()
                                || b.x() + b.width() <= a.x()
                                || a.y() + a.height() <= b.y()
                                || b.y() + b.height() <= a.y();
                assertThat(apart || a.equals(b)).as(a.name() + " and " + b.name()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void nodesStandInsideTheDrawing(Dossier dossier) {
        Drawing drawing = draw(dossier);
        assertThat(drawing.nodes())
                .allMatch(node -> node.x() >= 0 && node.x() + node.width() <= drawing.width())
                .allMatch(node -> node.y() >= 0 && node.y() + node.height() <= drawing.height());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void edgesJoinTheirNodes(Dossier dossier) {
        Drawing drawing = draw(dossier);
        for (Drawing.Edge edge : drawing.edges()) {
            assertThat(touches(node(drawing, edge.parent()), edge.startX(), edge.startY()))
                    .isTrue();
            assertThat(touches(node(drawing, edge.child()), edge.endX(), edge.endY())).isTrue();
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
    @MethodSource("dossiers")
    void noChildStandsLeftOfAParentThatIsKnown(Dossier dossier) {
        Drawing drawing = draw(dossier);
        for (Drawing.Edge edge : drawing.edges()) {
            if (!edge.direction().equals("unknown")) {
                assertThat(node(drawing, edge.child()).x())
                        .isGreaterThan(node(drawing, edge.parent()).x());
            }
        }
    }

    @Test
    void copiesFoldIntoTheFirst() {
        Drawing drawing = draw(InventedPile.tellings(60));
        assertThat(drawing.nodes()).hasSizeLessThan(60);
        assertThat(drawing.nodes()).anyMatch(node -> node.name().contains("copies"));
    }

    @Test
    void unseenOriginsStandAtTheLeftEdge() {
        Drawing drawing = draw(InventedBridge.dossier());
        assertThat(drawing.nodes().stream().filter(Drawing.Node::unseen))
                .hasSize(1)
                .allMatch(node -> node.x() == 0)
                .allMatch(node -> node.spoken().equals("Coast Wire report, not in this pile"));
    }

    @Test
    void articlesWithoutADateHaveALaneOfTheirOwn() {
        Drawing drawing = draw(InventedBridge.dossier());
        for (Drawing.Node node : drawing.nodes()) {
            assertThat(node.y() > drawing.undated()).isEqualTo(node.siglum().equals("F"));
        }
    }

    @Test
    void theListNamesEveryNode() {
        Drawing drawing = draw(InventedBridge.dossier());
        assertThat(drawing.list()).hasSameSizeAs(drawing.nodes());
    }
}
