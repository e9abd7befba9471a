package org.firsthand.clean.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.firsthand.clean.line.Lines;
import org.firsthand.text.Span;

/// A plain text as paragraphs of one or more lines.
///
/// A line is a paragraph, but where a text is wrapped (most of its lines have much the same length
/// and break inside sentences, with blank lines between paragraphs) a paragraph is what stands
/// between blank lines.
record PlainLines(List<Paragraph> paragraphs) {

    // A text is taken to be wrapped only where it has this many lines and none is longer.
    private static final int FEWEST = 6;
    private static final int LONGEST = 100;
    private static final Pattern ITEM =
            Pattern.compile("(?:[-*•–—·+]|\\d{1,2}[.)]) ?\\S.*", Pattern.DOTALL);

    /// @param lines the places of its lines in the original
    /// @param text its characters, lines joined by a space
    record Paragraph(List<Span> lines, String text) {

        Paragraph {
            lines = List.copyOf(lines);
        }

        Span span() {
            return lines.getFirst().cover(lines.getLast());
        }

        boolean isItem() {
            return ITEM.matcher(text.substring(0, Math.min(40, text.length()))).matches();
        }
    }

    PlainLines {
        paragraphs = List.copyOf(paragraphs);
    }

    static PlainLines of(String text) {
        List<Span> lines = Lines.of(text);
        boolean wrapped = isWrapped(text, lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (Span line : lines) {
            Span trimmed = line.trim(text);
            boolean item = wrapped && new Paragraph(List.of(trimmed), trimmed.of(text)).isItem();
            if (!open.isEmpty() && (!wrapped || trimmed.length() == 0 || item)) {
                paragraphs.add(paragraph(text, open));
                open.clear();
            }
            if (trimmed.length() > 0) {
                open.add(trimmed);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(paragraph(text, open));
        }
        return new PlainLines(paragraphs);
    }

    private static Paragraph paragraph(String text, List<Span> lines) {
        return new Paragraph(
                lines, String.join(" ", lines.stream().map(line -> line.of(text)).toList()));
    }

    /// True where lines with small ends and beginnings meet again and again.
    private static boolean isWrapped(String text, List<Span> lines) {
        int filled = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).trim(text).of(text);
            String next = lines.get(i + 1).trim(text).of(text);
            if (line.length() > LONGEST) {
                return false;
            }
            if (line.isEmpty() || next.isEmpty()) {
                continue;
            }
            filled++;
            boolean goesOn = Character.isLowerCase(next.charAt(0)) && !Lines.endsSentence(line);
            broken += goesOn && line.length() >= 40 ? 1 : 0;
        }
        return filled >= FEWEST && broken * 5 >= filled * 2;
    }
}
