package org.firsthand.tell.html.stemma;

import java.util.List;
import org.firsthand.tell.html.view.Mark;

/// A stemma in pixels from the top left.
///
/// @param undated where the lane of the articles without a date begins, or -1 where there is none
/// @param list the same as words: an entry a node, parents before children
public record Drawing(
        int width,
        int height,
        int undated,
        List<Tick> ticks,
        List<Node> nodes,
        List<Edge> edges,
        List<Entry> list) {

    /// A mark on the axis of time.
    public record Tick(int x, String words) {}

    /// A telling, or an origin that is not in the pile.
    ///
    /// @param id unique on the page
    /// @param kin ids of its ancestors and descendants, parted by spaces
    /// @param verbatim width of the part taken over word for word
    /// @param rewritten width of the part rewritten
    /// @param early left end of the whisker, equal to `late` where the clock is exact
    /// @param note under the name: date and folded copies
    /// @param spoken the node in words
    public record Node(
            String id,
            String kin,
            int x,
            int y,
            int width,
            int height,
            boolean unseen,
            String hue,
            String siglum,
            String name,
            String note,
            int verbatim,
            int rewritten,
            int early,
            int late,
            boolean vague,
            Mark mark,
            String spoken) {}

    /// A derivation.
    ///
    /// @param parent id of a node
    /// @param child id of a node
    /// @param path SVG path data
    /// @param weight width of the line
    /// @param level verbatim, partial, light, heavy or cites
    /// @param direction known, inferred or unknown
    /// @param middleY where a question mark stands on an edge without direction
    public record Edge(
            String parent,
            String child,
            String path,
            double weight,
            String level,
            String direction,
            int startX,
            int startY,
            int endX,
            int endY,
            int middleY,
            Mark mark,
            String spoken) {}

    /// A node in the nested list.
    public record Entry(int depth, String words, Mark mark) {}

    public boolean empty() {
        return edges.isEmpty() && (nodes.size() < 2 || ticks.isEmpty());
    }
}
