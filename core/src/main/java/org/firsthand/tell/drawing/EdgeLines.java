package org.firsthand.tell.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lines from parents to children: down (or up) from the parent's bar, then across to the child's.
///
/// The line to the farthest child leaves leftmost, so that lines of one parent do not cross. Where
/// a parent has many children, several lines share a stem.
///
/// @param step how far a child stands right of its parents where there is room
/// @param names of members as they are spoken
record EdgeLines(
        Family family, int step, Map<String, Drawing.Node> nodes, Map<String, String> names) {

    private static final int INSET = 3;
    private static final int STEMS = 5;
    private static final int APART = 7;
    private static final int ROUND = 6;
    private static final int HEAD = 8;
    private static final int HALF = 4;

    List<Drawing.Edge> draw() {
        Map<String, List<Family.Link>> byParent = new HashMap<>();
        for (Family.Link link : family.links()) {
            byParent.computeIfAbsent(link.parent(), id -> new ArrayList<>()).add(link);
        }
        List<Drawing.Edge> edges = new ArrayList<>();
        for (Drawing.Node parent : nodes.values()) {
            List<Family.Link> own = byParent.getOrDefault(parent.id(), new ArrayList<>());
            own.sort(
                    Comparator.comparingInt((Family.Link link) -> -far(parent, link))
                            .thenComparing(Family.Link::child));
            int stems = Math.min(STEMS, own.size());
            int apart = Math.clamp((step - INSET - HEAD - 1) / STEMS, 1, APART);
            for (int i = 0; i < own.size(); i++) {
                Drawing.Node child = nodes.get(own.get(i).child());
                if (child != null) {
                    int x = parent.x() + INSET + apart * (i * stems / own.size());
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
        int endX = child.x();
        int endY = child.y() + child.height() / 2;
        int head = link.directed() ? HEAD - 1 : 0;
        String path;
        String arrow;
        if (startX < child.x() - HEAD || startX > child.x() + child.width() + HEAD) {
            int across = startX < child.x() ? 1 : -1;
            endX = across > 0 ? child.x() : child.x() + child.width();
            path = bend(startX, startY, endX - across * head, endY, down);
            arrow = "M%d %dl%d %dv%dz".formatted(endX, endY, -across * HEAD, -HALF, 2 * HALF);
        } else {
            endX = Math.clamp(startX, child.x(), child.x() + child.width());
            endY = down ? child.y() : child.y() + child.height();
            int along = down ? 1 : -1;
            path = "M%d %dL%d %d".formatted(startX, startY, endX, endY - along * head);
            arrow = "M%d %dl%d %dh%dz".formatted(endX, endY, -HALF, -along * HEAD, 2 * HALF);
        }
        return new Drawing.Edge(
                parent.id(),
                child.id(),
                path,
                link.directed() ? arrow : "",
                Math.round(10 * (1.25 + Math.min(4, Math.log1p(link.words() / 8.0)))) / 10.0,
                link.derivation().level(),
                link.derivation().direction(),
                Spoken.plausible(link.derivation()),
                startX,
                startY,
                endX,
                endY,
                link.passages(),
                Spoken.edge(link, named(link.parent()), named(link.child())));
    }

    private String named(String id) {
        return names.getOrDefault(id, id);
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
}
