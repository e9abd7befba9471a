package org.firsthand.tell.html.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firsthand.tell.html.view.Mark;
import org.firsthand.tell.html.view.Scope;

/// Lines from parents to children: down (or up) from the parent's bar, then across to the child's.
///
/// The line to the farthest child leaves leftmost, so that lines of one parent do not cross.
record Edges(Scope scope, Family family, Map<String, Drawing.Node> nodes) {

    private static final int INSET = 6;
    private static final int COMB = 30;
    private static final int ROUND = 6;

    List<Drawing.Edge> draw() {
        List<Drawing.Edge> edges = new ArrayList<>();
        for (Drawing.Node parent : nodes.values()) {
            List<Family.Link> own =
                    family.links().stream()
                            .filter(l -> parent.equals(nodes.get(l.parent())))
                            .filter(l -> nodes.containsKey(l.child()))
                            .sorted(
                                    Comparator.comparingInt((Family.Link l) -> -far(parent, l))
                                            .thenComparing(Family.Link::child))
                            .toList();
            for (int i = 0; i < own.size(); i++) {
                Drawing.Node child = nodes.get(own.get(i).child());
                if (child != null) {
                    int x = parent.x() + INSET + Math.min(7, COMB / own.size()) * i;
                    edges.add(edge(parent, child, own.get(i), x));
                }
            }
        }
        return List.copyOf(edges);
    }

    private int far(Drawing.Node parent, Family.Link link) {
        Drawing.Node child = nodes.get(link.child());
        return child == null ? 0 : Math.abs(child.y() - parent.y());
    }

    private Drawing.Edge edge(
            Drawing.Node parent, Drawing.Node child, Family.Link link, int startX) {
        boolean down = child.y() >= parent.y();
        int startY = down ? parent.y() + parent.height() : parent.y();
        int middle = child.y() + child.height() / 2;
        int endX = child.x();
        int endY = middle;
        String path;
        if (startX < child.x()) {
            path = bend(startX, startY, endX, endY, down);
        } else if (startX > child.x() + child.width()) {
            endX = child.x() + child.width();
            path = bend(startX, startY, endX, endY, down);
        } else {
            endX = startX;
            endY = down ? child.y() : child.y() + child.height();
            path = "M" + startX + " " + startY + "V" + endY;
        }
        return new Drawing.Edge(
                parent.id(),
                child.id(),
                path,
                Math.round(10 * (1.25 + Math.min(4, Math.log1p(link.words() / 8.0)))) / 10.0,
                link.derivation().level(),
                link.derivation().direction(),
                startX,
                startY,
                endX,
                endY,
                (startY + endY) / 2,
                mark(parent, child, link),
                spoken(parent, child, link));
    }

    private static String bend(int startX, int startY, int endX, int endY, boolean down) {
        int across = endX > startX ? 1 : -1;
        int round = Math.min(ROUND, Math.min(Math.abs(endX - startX), Math.abs(endY - startY)));
        return String.format(
                Locale.ROOT,
                "M%d %dV%dQ%d %d %d %dH%d",
                startX,
                startY,
                down ? endY - round : endY + round,
                startX,
                endY,
                startX + across * round,
                endY,
                endX);
    }

    private Mark mark(Drawing.Node parent, Drawing.Node child, Family.Link link) {
        var passages = NodeEvidence.passages(link);
        return passages.isEmpty()
                ? (parent.unseen() ? parent.mark() : child.mark())
                : scope.mark("", passages);
    }

    private static String spoken(Drawing.Node parent, Drawing.Node child, Family.Link link) {
        String level =
                switch (link.derivation().level()) {
                    case "verbatim" -> "repeats word for word";
                    case "partial" -> "repeats in part";
                    case "light" -> "repeats with light rewriting";
                    case "heavy" -> "repeats with heavy rewriting";
                    case "cites" -> "cites";
                    default -> link.derivation().level();
                };
        String direction =
                switch (link.derivation().direction()) {
                    case "known" -> "";
                    case "inferred" -> "; which came first is inferred";
                    default -> "; which came first is unknown";
                };
        String shared = link.words() == 0 ? "" : ", " + link.words() + " words shared";
        return child.name() + " " + level + " " + parent.name() + shared + direction;
    }
}
