package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.tell.tellings.OriginGroup;

/// Two rows of dots: tellings above, their origins below, joined by brackets.
///
/// Units are pixels.
public record Signature(int width, List<Bracket> brackets) {

    private static final int STEP = 14;
    private static final int GAP = 10;

    /// The tellings of one origin.
    ///
    /// @param dots where the tellings' dots stand
    /// @param middle where the origin's dot stands
    /// @param known whether there is an origin to draw
    public record Bracket(
            List<Integer> dots,
            int left,
            int right,
            int middle,
            boolean unseen,
            boolean known,
            String hue) {}

    static Signature of(List<OriginGroup> groups) {
        List<Bracket> brackets = new ArrayList<>();
        int x = STEP / 2;
        for (OriginGroup group : groups) {
            List<Integer> dots = new ArrayList<>();
            for (int i = 0; i < group.tellings().size(); i++) {
                dots.add(x);
                x += STEP;
            }
            int left = dots.getFirst();
            int right = dots.getLast();
            brackets.add(
                    new Bracket(
                            List.copyOf(dots),
                            left,
                            right,
                            (left + right) / 2,
                            group.unseen(),
                            group.known(),
                            group.hue()));
            x += GAP;
        }
        return new Signature(Math.max(STEP, x - GAP), List.copyOf(brackets));
    }
}
