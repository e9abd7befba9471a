package org.firsthand.tell.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.tell.tellings.ToldStory;

/// Gives each member of a family its row and draws it there.
///
/// The same story gives the same drawing.
public final class Layout {

    /// Room for the words of a lane.
    private static final int LANE = 20;

    private static final int END = 8;

    private final ToldStory told;
    private final DrawingFrame frame;
    private final Family family;
    private final Places columns;
    private final List<Drawing.Lane> lanes = new ArrayList<>();
    private final Map<String, Drawing.Node> nodes = new LinkedHashMap<>();
    private int top = DrawingFrame.TOP;

    private Layout(ToldStory told, DrawingFrame frame) {
        this.told = told;
        this.frame = frame;
        this.family = RowFolding.fold(Family.of(told));
        boolean unseen = family.members().values().stream().anyMatch(m -> m.telling().isEmpty());
        this.columns = Places.of(family, frame, unseen);
    }

    /// Draws a story's stemma.
    public static Drawing draw(ToldStory told, DrawingFrame frame) {
        return new Layout(told, frame).draw();
    }

    private Drawing draw() {
        Map<String, String> names = new HashMap<>();
        family.members()
                .forEach(
                        (id, member) ->
                                names.put(id, Spoken.name(member.telling(), member.name())));
        Nodes drawn = new Nodes(told, frame, family, columns, names);
        lanes(drawn);
        boolean timeless =
                told.tellings().values().stream().allMatch(t -> t.time().stretch().isEmpty());
        return new Drawing(
                frame.width(),
                top + END,
                timeless ? List.of() : columns.axis().ticks(),
                List.copyOf(lanes),
                List.copyOf(nodes.values()),
                new EdgeLines(family, frame.step(), nodes, names).draw());
    }

    private void lanes(Nodes drawn) {
        Set<String> tied =
                family.links().stream()
                        .flatMap(link -> Stream.of(link.child(), link.parent()))
                        .collect(Collectors.toSet());
        List<Family.Member> lone = new ArrayList<>();
        List<Family.Member> undated = new ArrayList<>();
        for (Family.Member member : family.members().values()) {
            if (!member.dated()) {
                undated.add(member);
            } else if (tied.contains(member.id())) {
                if (member.depth() == 0) {
                    lanes.add(new Drawing.Lane(top, ""));
                }
                place(drawn, member);
            } else {
                lone.add(member);
            }
        }
        lane(drawn, lone, lanes.isEmpty() ? "" : "no tie to another telling found");
        lane(drawn, undated, "no date");
    }

    private void lane(Nodes drawn, List<Family.Member> members, String words) {
        if (!members.isEmpty()) {
            lanes.add(new Drawing.Lane(top, words));
            top += words.isEmpty() ? 0 : LANE;
            members.forEach(member -> place(drawn, member));
        }
    }

    private void place(Nodes drawn, Family.Member member) {
        nodes.put(member.id(), drawn.node(member, top));
        top += frame.row();
    }
}
