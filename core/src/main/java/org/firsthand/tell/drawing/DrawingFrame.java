package org.firsthand.tell.drawing;

/// The sheet that a drawing fills.
///
/// @param width in pixels; names that do not fit are shortened, nothing is wider
/// @param bar length of a telling's bar
/// @param step how far a child stands right of its parents at least, where there is room
/// @param row height of a row
/// @param stacked whether a telling's time stands below its name
public record DrawingFrame(int width, int bar, int step, int row, boolean stacked) {

    /// A screen, or a page across.
    public static final DrawingFrame WIDE = new DrawingFrame(1120, 128, 44, 50, false);

    /// A tablet, or a page of paper.
    public static final DrawingFrame MIDDLE = new DrawingFrame(680, 88, 28, 50, false);

    /// A telephone.
    public static final DrawingFrame NARROW = new DrawingFrame(320, 56, 18, 64, true);

    static final int TOP = 30;
    static final int BAR_HEIGHT = 14;

    /// Room for the words of a fold right of a bar.
    private static final int FOLD_ROOM = 92;

    public DrawingFrame {
        if (width < bar + FOLD_ROOM + 2 * step) {
            throw new IllegalArgumentException(
                    "a frame needs room for a bar, its fold and two steps, not " + width);
        }
    }

    /// The rightmost place of a bar's left end.
    int limit() {
        return width - bar - FOLD_ROOM;
    }

    /// From the top of a row to its bar.
    int barTop() {
        return stacked ? 34 : 20;
    }

    int unseenWidth() {
        return stacked ? 150 : 168;
    }

    /// Where the axis begins: in a wide frame right of the unseen origins, in a narrow one a step
    /// right of their left edge, since there is no room beside them.
    int axis(boolean unseen) {
        return !unseen ? 8 : stacked ? step : unseenWidth() + step;
    }
}
