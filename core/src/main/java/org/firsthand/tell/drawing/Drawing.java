package org.firsthand.tell.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.tell.dossier.SpanView;

/// A stemma in pixels from the top left.
///
/// @param lanes from top to bottom; the first begins at the top and has no line
/// @param nodes from top to bottom
public record Drawing(
        int width,
        int height,
        List<Tick> ticks,
        List<Lane> lanes,
        List<Node> nodes,
        List<Edge> edges) {

    /// A mark on the axis of time.
    public record Tick(int x, String words) {}

    /// Rows that belong together, below a line.
    ///
    /// @param words what they have in common; empty for a family
    public record Lane(int top, String words) {}

    /// A telling, or an origin that is not in the pile.
    ///
    /// @param id of the article or the origin
    /// @param kin ids of its ancestors and descendants
    /// @param parent the node that the left arrow key leads to; empty for a root
    /// @param hue style class of its origin's hue; empty for none
    /// @param verbatim width of the part taken over word for word
    /// @param rewritten width of the part rewritten
    /// @param evidence what it has from its parents, or what names it; empty where nothing does
    /// @param spoken the node in words
    public record Node(
            String id,
            Set<String> kin,
            Optional<String> parent,
            int x,
            int y,
            int width,
            int height,
            boolean unseen,
            String hue,
            Label label,
            int verbatim,
            int rewritten,
            Optional<Whisker> whisker,
            Optional<Fold> fold,
            List<SpanView> evidence,
            String spoken) {}

    /// A node's letter, name and time, at baselines.
    ///
    /// @param name shortened to the room there is; `spoken` has the whole
    /// @param noteX -1 where the note goes on behind the name
    public record Label(
            int x, int y, String siglum, String name, String note, int noteX, int noteY) {}

    /// What a clock says.
    ///
    /// @param late equal to `early` where the clock is exact
    /// @param open whether it goes on behind the axis
    /// @param certainty stated or inferred
    public record Whisker(int early, int late, int y, boolean open, String certainty) {}

    /// Tellings that a node stands for besides itself.
    ///
    /// @param words "+12 copies"
    /// @param tellings ids of their articles
    public record Fold(
            int x,
            int y,
            String words,
            List<String> tellings,
            List<SpanView> evidence,
            String spoken) {}

    /// A derivation.
    ///
    /// @param parent id of a node
    /// @param child id of a node
    /// @param path SVG path data of the line
    /// @param arrow SVG path data of the head; empty where the direction is unknown
    /// @param weight width of the line
    /// @param level verbatim, partial, light, heavy or cites
    /// @param direction known, inferred or unknown
    /// @param plausible whether it is less likely than not
    public record Edge(
            String parent,
            String child,
            String path,
            String arrow,
            double weight,
            String level,
            String direction,
            boolean plausible,
            int startX,
            int startY,
            int endX,
            int endY,
            List<SpanView> evidence,
            String spoken) {

        /// Where a question mark stands on an edge without direction.
        public int middleY() {
            return (startY + endY) / 2;
        }
    }

    /// True where there is nothing to see: no derivation, and no two tellings in time.
    public boolean empty() {
        return edges.isEmpty() && (nodes.size() < 2 || ticks.isEmpty());
    }
}
