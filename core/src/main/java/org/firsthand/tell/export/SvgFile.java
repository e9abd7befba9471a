package org.firsthand.tell.export;

import org.firsthand.tell.drawing.DrawingFrame;
import org.firsthand.tell.drawing.Layout;
import org.firsthand.tell.drawing.svg.SvgSheet;
import org.firsthand.tell.tellings.Counts;
import org.firsthand.tell.tellings.ToldStory;

/// A stemma as an SVG that stands alone.
final class SvgFile {

    private SvgFile() {}

    static String write(ToldStory told) {
        return write(told, true);
    }

    /// @param dark whether its colours change on a dark screen
    static String write(ToldStory told, boolean dark) {
        return SvgSheet.write(
                Layout.draw(told, DrawingFrame.WIDE), told.story().label(), counts(told), dark);
    }

    private static String counts(ToldStory told) {
        return Counts.of(told.tellings().size(), "telling")
                + " · "
                + Counts.origins(told.story().origins());
    }
}
