package org.firsthand.tell.html.view;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.SentenceOriginView;

/// An article's cleaned text as the page holds it: sentence by sentence, each with an anchor.
///
/// @param number its place among the dossier's articles
/// @param pieces in order; together they are the text, character for character
/// @param blocks the same pieces, by paragraph
public record EmbeddedText(int number, List<Piece> pieces, List<Block> blocks) {

    /// Pieces that stand in one paragraph, or between such.
    ///
    /// @param kind heading, item, quote or post; empty for running text
    public record Block(String kind, List<Piece> pieces) {}

    /// A sentence, or the white space between two.
    ///
    /// @param id its anchor, empty for white space
    /// @param origin verbatim, rewritten, new, or empty where the text derives from no other
    public record Piece(int start, String id, String text, String origin) {}

    public String anchor() {
        return "t" + number;
    }

    /// The anchor of the sentence that holds a place.
    String anchor(int place) {
        String anchor = anchor();
        for (Piece piece : pieces) {
            if (piece.start() > place) {
                break;
            }
            if (!piece.id().isEmpty()) {
                anchor = piece.id();
            }
        }
        return anchor;
    }

    /// Uses the sentences of the dossier where it has them, and the rules of Unicode elsewhere.
    static EmbeddedText of(int number, ArticleView article, List<SentenceOriginView> origins) {
        String text = article.text();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        List<SentenceOriginView> sorted = new ArrayList<>(origins);
        sorted.sort(Comparator.comparingInt(SentenceOriginView::start));
        for (SentenceOriginView origin : sorted) {
            if (origin.start() < at || origin.end() > text.length()) {
                continue;
            }
            split(number, text, at, origin.start(), pieces);
            pieces.add(
                    new Piece(
                            origin.start(),
                            "t" + number + "-" + origin.start(),
                            text.substring(origin.start(), origin.end()),
                            origin.origin()));
            at = origin.end();
        }
        split(number, text, at, text.length(), pieces);
        return new EmbeddedText(number, List.copyOf(pieces), blocks(pieces, article.paragraphs()));
    }

    private static List<Block> blocks(
            List<Piece> pieces, List<ArticleView.ParagraphView> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (ArticleView.ParagraphView paragraph : paragraphs) {
            int start = from;
            while (start < pieces.size() && pieces.get(start).start() < paragraph.start()) {
                start++;
            }
            int end = start;
            while (end < pieces.size() && pieces.get(end).start() < paragraph.end()) {
                end++;
            }
            blocks.add(new Block("", List.copyOf(pieces.subList(from, start))));
            blocks.add(new Block(paragraph.kind(), List.copyOf(pieces.subList(start, end))));
            from = end;
        }
        blocks.add(new Block("", List.copyOf(pieces.subList(from, pieces.size()))));
        blocks.removeIf(block -> block.pieces().isEmpty());
        return List.copyOf(blocks);
    }

    private static void split(int number, String text, int from, int to, List<Piece> pieces) {
        int at = from;
        while (at < to) {
            int newline = text.indexOf('\n', at);
            int line = newline < 0 || newline >= to ? to : newline;
            sentences(number, text, at, line, pieces);
            int next = line;
            while (next < to && text.charAt(next) == '\n') {
                next++;
            }
            if (next > line) {
                pieces.add(new Piece(line, "", text.substring(line, next), ""));
            }
            at = next;
        }
    }

    private static void sentences(int number, String text, int from, int to, List<Piece> pieces) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String line = text.substring(from, to);
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = line.substring(start, end);
            int at = from + start;
            pieces.add(
                    sentence.isBlank()
                            ? new Piece(at, "", sentence, "")
                            : new Piece(at, "t" + number + "-" + at, sentence, ""));
            start = end;
        }
    }
}
