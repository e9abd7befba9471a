package org.firsthand.tell.drawing;

/// How wide words are, without a font: as wide as in the widest of the usual sans-serif fonts, so
/// that words take at most the room that they are given.
final class Lettering {

    private static final double SIZE = 13;
    private static final String SLIM = "ijltfrI.,:;'|!()[]/ ";
    private static final String BROAD = "mwMW@%—";
    private static final int IDEOGRAPHS = 0x2E80;

    private Lettering() {}

    static int width(String words) {
        return (int) Math.ceil(words.codePoints().mapToDouble(Lettering::width).sum() * SIZE);
    }

    private static double width(int c) {
        if (c >= IDEOGRAPHS) {
            return 1.05;
        }
        if (SLIM.indexOf(c) >= 0) {
            return 0.41;
        }
        if (BROAD.indexOf(c) >= 0) {
            return 1.0;
        }
        return Character.isUpperCase(c) ? 0.76 : 0.64;
    }

    /// The words, cut with an ellipsis where they take more than `room` pixels.
    static String shortened(String words, int room) {
        if (width(words) <= room) {
            return words;
        }
        double left = room / SIZE - width('…');
        StringBuilder kept = new StringBuilder();
        for (int c : words.codePoints().toArray()) {
            left -= width(c);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().strip() + "…";
    }
}
