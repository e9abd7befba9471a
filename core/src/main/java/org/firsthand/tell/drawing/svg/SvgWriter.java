package org.firsthand.tell.drawing.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.tell.drawing.Drawing;

/// Writes drawings as elements of SVG. Immutable.
///
/// @param links where nodes and edges lead
/// @param prefix of the ids of elements, unique in the document
/// @param styled whether elements carry their colours
public record SvgWriter(Links links, String prefix, boolean styled) {

    /// A drawing as an `svg` element for a page.
    ///
    /// @param look its class
    public String element(Drawing drawing, String look, String name) {
        Tags out = new Tags();
        out.open(
                "svg",
                "class",
                look,
                "width",
                "" + drawing.width(),
                "height",
                "" + drawing.height(),
                "viewBox",
                "0 0 " + drawing.width() + " " + drawing.height(),
                "role",
                "group",
                "aria-label",
                name);
        write(drawing, out);
        return out.close().text();
    }

    /// Writes the parts of a drawing into an element that is open.
    void write(Drawing drawing, Tags out) {
        out.open("defs");
        out.open(
                "pattern",
                "id",
                prefix + "hatch",
                "width",
                "5",
                "height",
                "5",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        out.leaf("rect", look("hatch-ground", "width", "5", "height", "5"));
        out.leaf("rect", look("hatch-line", "width", "2", "height", "5"));
        out.close().close();
        out.open("g", "class", "axis");
        for (Drawing.Tick tick : drawing.ticks()) {
            out.leaf("path", look("tick", "d", "M" + tick.x() + " 18V" + drawing.height()));
            out.words("text", tick.words(), look("axis-words", "x", "" + tick.x(), "y", "12"));
        }
        drawing.lanes().forEach(lane -> lane(lane, drawing, out));
        out.close();
        Map<String, String> ids = ids(drawing);
        out.open("g", "class", "edges");
        drawing.edges().forEach(edge -> edge(edge, ids, out));
        out.close().open("g", "class", "nodes");
        drawing.nodes().forEach(node -> node(node, ids, out));
        out.close();
    }

    private void lane(Drawing.Lane lane, Drawing drawing, Tags out) {
        if (!lane.equals(drawing.lanes().getFirst())) {
            out.leaf("path", look("lane", "d", "M0 " + lane.top() + "H" + drawing.width()));
        }
        if (!lane.words().isEmpty()) {
            out.words(
                    "text",
                    lane.words(),
                    look("axis-words", "x", "0", "y", "" + (lane.top() + 14)));
        }
    }

    private Map<String, String> ids(Drawing drawing) {
        Map<String, String> ids = new HashMap<>();
        drawing.nodes().forEach(node -> ids.put(node.id(), prefix + "n" + ids.size()));
        return ids;
    }

    private void edge(Drawing.Edge edge, Map<String, String> ids, Tags out) {
        Map<String, String> own = new TreeMap<>();
        own.put("data-from", ids.getOrDefault(edge.parent(), ""));
        own.put("data-to", ids.getOrDefault(edge.child(), ""));
        String classes = "link" + (edge.plausible() ? " plausible" : "");
        begin(links.edge(edge), classes, own, edge.spoken(), out);
        if (edge.plausible() && styled) {
            out.attributes(Map.of("opacity", "0.55"));
        }
        out.words("title", edge.spoken());
        if (links.edge(edge).isPresent()) {
            out.leaf("path", "class", "catch", "d", edge.path());
        }
        out.leaf(
                "path",
                look("edge " + edge.level(), "d", edge.path(), "stroke-width", "" + edge.weight()));
        if (edge.arrow().isEmpty()) {
            String y = "" + (edge.middleY() + 4);
            out.words("text", "?", look("label doubt", "x", "" + edge.startX(), "y", y));
        } else {
            out.leaf("path", look("arrow " + edge.direction(), "d", edge.arrow()));
        }
        out.close();
    }

    private void node(Drawing.Node node, Map<String, String> ids, Tags out) {
        Map<String, String> own = new TreeMap<>();
        own.put("id", ids.getOrDefault(node.id(), prefix));
        List<String> kin =
                node.kin().stream().filter(ids::containsKey).map(ids::get).sorted().toList();
        own.put("data-kin", String.join(" ", kin));
        node.parent().map(ids::get).ifPresent(parent -> own.put("data-parent", parent));
        begin(links.node(node), ("node " + node.hue()).strip(), own, node.spoken(), out);
        out.words("title", node.spoken());
        if (node.unseen()) {
            out.leaf("rect", look("ghost", box(node.x() + 1, node.y(), node.width() - 2, node)));
        } else {
            bar(node, out);
        }
        label(node, out);
        out.close();
        node.fold().ifPresent(fold -> fold(fold, out));
    }

    private void bar(Drawing.Node node, Tags out) {
        node.whisker()
                .ifPresent(w -> out.leaf("path", look("whisker " + w.certainty(), "d", path(w))));
        if (node.fold().isPresent()) {
            for (int i = 2; i > 0; i--) {
                String[] box = box(node.x() + 3 * i, node.y() + 3 * i, node.width(), node);
                out.leaf("rect", look("pile", box));
            }
        }
        out.leaf("rect", look("part own", box(node.x(), node.y(), node.width(), node)));
        if (node.rewritten() > 0) {
            List<String> hatch = new ArrayList<>(List.of("fill", "url(#" + prefix + "hatch)"));
            hatch.addAll(
                    List.of(box(node.x() + node.verbatim(), node.y(), node.rewritten(), node)));
            out.leaf("rect", hatch.toArray(String[]::new));
        }
        if (node.verbatim() > 0) {
            out.leaf("rect", look("part verbatim", box(node.x(), node.y(), node.verbatim(), node)));
        }
        out.leaf("rect", look("frame", box(node.x(), node.y(), node.width(), node)));
        if (!node.hue().isEmpty()) {
            int x = node.x() + node.width() - 12;
            String y = "" + (node.y() + node.height() + 1);
            out.leaf(
                    "rect",
                    look("hue " + node.hue(), "x", "" + x, "y", y, "width", "12", "height", "3"));
        }
    }

    private static String[] box(int x, int y, int width, Drawing.Node node) {
        return new String[] {
            "x", "" + x, "y", "" + y, "width", "" + width, "height", "" + node.height()
        };
    }

    private static String path(Drawing.Whisker whisker) {
        String start = "M" + whisker.early() + " " + (whisker.y() - 3) + "v6";
        return whisker.late() == whisker.early()
                ? start
                : start + "m0-3H" + whisker.late() + (whisker.open() ? "" : "m0-3v6");
    }

    private void label(Drawing.Node node, Tags out) {
        Drawing.Label label = node.label();
        out.open("text", look("label", "x", "" + label.x(), "y", "" + label.y()));
        if (!label.siglum().isEmpty()) {
            out.words("tspan", label.siglum(), look("letter")).words(" ");
        }
        out.words("tspan", label.name(), look("outlet"));
        if (label.noteX() < 0) {
            out.words("tspan", label.note(), look("note", "dx", "8"));
        }
        out.close();
        if (label.noteX() >= 0) {
            String x = "" + label.noteX();
            out.words("text", label.note(), look("label note", "x", x, "y", "" + label.noteY()));
        }
    }

    private void fold(Drawing.Fold fold, Tags out) {
        begin(links.fold(fold), "more", Map.of(), fold.spoken(), out);
        out.words("title", fold.spoken());
        out.words("text", fold.words(), look("label fold", "x", "" + fold.x(), "y", "" + fold.y()));
        out.close();
    }

    private void begin(
            Optional<Links.Link> link,
            String classes,
            Map<String, String> own,
            String spoken,
            Tags out) {
        if (link.isEmpty()) {
            out.open("g", "class", classes);
            out.attributes(links.equals(Links.NONE) ? Map.of() : own);
            return;
        }
        out.open("a", "class", "m " + classes, "href", link.get().href(), "aria-label", spoken);
        out.attributes(own).attributes(link.get().attributes());
    }

    private String[] look(String classes, String... attributes) {
        if (styled) {
            return Palette.styled(classes, attributes);
        }
        List<String> all = new ArrayList<>(List.of("class", classes));
        all.addAll(List.of(attributes));
        return all.toArray(String[]::new);
    }
}
