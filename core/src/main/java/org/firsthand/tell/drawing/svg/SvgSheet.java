package org.firsthand.tell.drawing.svg;

import java.util.List;
import org.firsthand.tell.drawing.Drawing;

/// A drawing as a document that stands alone: with a heading, a key, its own colours, and its words
/// for readers who cannot see it.
public final class SvgSheet {

    private static final int MARGIN = 24;
    private static final int HEAD = 72;
    private static final int KEY = 64;

    /// The sans-serif of the machine, by its name in Java and in browsers.
    private static final String FONT = "SansSerif, sans-serif";

    private final Drawing drawing;
    private final Tags out = new Tags();

    private SvgSheet(Drawing drawing) {
        this.drawing = drawing;
    }

    /// The whole document.
    ///
    /// @param heading the story's label
    /// @param counts what was counted, in a line
    /// @param dark whether the colours change on a dark screen
    public static String write(Drawing drawing, String heading, String counts, boolean dark) {
        return new SvgSheet(drawing).write(heading, counts, dark);
    }

    private String write(String heading, String counts, boolean dark) {
        int width = drawing.width() + 2 * MARGIN;
        int height = HEAD + drawing.height() + KEY;
        out.declaration();
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                "" + width,
                "height",
                "" + height,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-labelledby",
                "label words",
                "font-family",
                FONT,
                "font-size",
                "13");
        out.words("title", "Stemma: " + heading, "id", "label");
        out.words("desc", words(), "id", "words");
        if (dark) {
            out.words("style", Palette.dark());
        }
        out.leaf("rect", Palette.styled("sheet", "width", "" + width, "height", "" + height));
        String x = "" + MARGIN;
        out.words("text", fitted(heading), Palette.styled("heading", "x", x, "y", "32"));
        out.words("text", counts, Palette.styled("axis-words", "x", x, "y", "54"));
        out.open("g", "transform", "translate(" + MARGIN + " " + HEAD + ")");
        new SvgWriter(Links.NONE, "", true).write(drawing, out);
        out.close();
        key(HEAD + drawing.height() + 20);
        return out.close().text() + "\n";
    }

    /// The drawing in words: a sentence a node and an edge.
    private String words() {
        StringBuilder words = new StringBuilder();
        drawing.nodes().forEach(node -> words.append(node.spoken()).append(".\n"));
        drawing.edges().forEach(edge -> words.append(edge.spoken()).append(".\n"));
        return words.toString();
    }

    private String fitted(String heading) {
        int room = drawing.width() / 11;
        return heading.codePointCount(0, heading.length()) <= room
                ? heading
                : heading.substring(0, heading.offsetByCodePoints(0, room - 1)) + "…";
    }

    private void key(int top) {
        int x = MARGIN;
        for (String level : List.of("verbatim", "partial", "light", "heavy", "cites")) {
            String d = "M" + x + " " + (top - 4) + "h26";
            out.leaf("path", Palette.styled("edge " + level, "d", d, "stroke-width", "2"));
            x = word(x + 32, top, level.equals("partial") ? "in part" : level);
        }
        x = MARGIN;
        int below = top + 22;
        for (String direction : List.of("known", "inferred")) {
            String line = "M" + x + " " + (below - 4) + "h18";
            String head = "M" + (x + 26) + " " + (below - 4) + "l-8-4v8z";
            out.leaf("path", Palette.styled("edge", "d", line, "stroke-width", "2"));
            out.leaf("path", Palette.styled("arrow " + direction, "d", head));
            x = word(x + 32, below, direction);
        }
        out.words("text", "?", Palette.styled("label doubt", "x", "" + (x + 6), "y", "" + below));
        x = word(x + 16, below, "unknown which came first");
        String pale = "M" + x + " " + (below - 4) + "h26";
        out.leaf("path", Palette.styled("edge", "d", pale, "stroke-width", "2", "opacity", "0.55"));
        word(x + 32, below, "plausible, not certain");
    }

    private int word(int x, int y, String words) {
        out.words("text", words, Palette.styled("axis-words", "x", "" + x, "y", "" + y));
        return x + words.length() * 8 + 16;
    }
}
