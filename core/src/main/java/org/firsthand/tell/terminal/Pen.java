package org.firsthand.tell.terminal;

/// Writes lines of a given width, coloured or plain.
final class Pen {

    private static final String ESCAPE = "\u001B[";

    private final StringBuilder page = new StringBuilder();
    private final int width;
    private final boolean colour;

    Pen(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    /// A look that has a meaning on the page.
    enum Look {
        LABEL("1"),
        QUIET("2"),
        DIFFERENCE("33"),
        PLAIN("");

        private final String code;

        Look(String code) {
            this.code = code;
        }
    }

    String styled(String text, Look look) {
        return colour && !text.isEmpty() && look != Look.PLAIN
                ? ESCAPE + look.code + "m" + text + ESCAPE + "0m"
                : text;
    }

    /// A line cut to the width.
    void line(String text, Look look) {
        page.append(styled(Columns.fit(text, width), look)).append('\n');
    }

    /// Lines broken between words, at most `most` of them; only a word wider than a line is cut.
    ///
    /// @param indent of every line but the first, in columns
    void wrapped(String text, int indent, int most, Look look) {
        StringBuilder line = new StringBuilder();
        int lines = 1;
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            int used = Columns.width(line.toString()) + (line.isEmpty() ? 0 : 1);
            boolean last = lines == most;
            if (!empty && used + Columns.width(word) > width - (last ? 2 : 0)) {
                if (last) {
                    line(line + " …", look);
                    return;
                }
                line(line.toString(), look);
                line = new StringBuilder(" ".repeat(indent));
                lines++;
                line.append(word);
                continue;
            }
            line.append(word.isEmpty() || !empty ? " " : "").append(word);
            empty &= word.isEmpty();
        }
        line(line.toString(), look);
    }

    /// A line that is already measured.
    void measured(String text) {
        page.append(text.stripTrailing()).append('\n');
    }

    void blank() {
        page.append('\n');
    }

    String page() {
        return page.toString();
    }
}
