package org.firsthand.tell.html.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.tell.html.view.OriginGroup;
import org.firsthand.tell.html.view.PublishedTime;
import org.firsthand.tell.html.view.Scope;
import org.firsthand.tell.html.view.Telling;

/// Gives each member of a family its place.
public final class StemmaLayout {

    static final int BAR = 128;
    static final int BAR_HEIGHT = 14;
    private static final int WIDTH = 1120;
    private static final int UNSEEN_WIDTH = 168;
    private static final int UNSEEN_HEIGHT = 36;
    private static final int NAME_ROOM = 330;
    private static final int ROW = 48;
    private static final int TOP = 30;
    private static final int GENERATION = 44;

    private final Scope scope;
    private final Family family;
    private final TimeAxis axis;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final String prefix;

    private StemmaLayout(Scope scope, String prefix) {
        this.scope = scope;
        this.prefix = prefix;
        this.family = Family.of(scope);
        for (String id : family.members().keySet()) {
            ids.put(id, prefix + "n" + ids.size());
        }
        boolean unseen = family.members().values().stream().anyMatch(m -> m.telling().isEmpty());
        List<PublishedTime.Stretch> times =
                scope.tellings().stream().flatMap(t -> t.time().stretch().stream()).toList();
        this.axis = TimeAxis.over(times, unseen ? UNSEEN_WIDTH + GENERATION : 8, WIDTH - NAME_ROOM);
    }

    /// Draws a story's stemma.
    ///
    /// @param prefix of the nodes' ids, unique on the page
    public static Drawing draw(Scope scope, String prefix) {
        return new StemmaLayout(scope, prefix).draw();
    }

    private Drawing draw() {
        List<Family.Member> dated = new ArrayList<>();
        List<Family.Member> undated = new ArrayList<>();
        for (Family.Member member : family.members().values()) {
            boolean hasDate =
                    member.telling().isEmpty()
                            || member.telling().get().time().stretch().isPresent();
            (hasDate ? dated : undated).add(member);
        }
        Map<String, Drawing.Node> nodes = new LinkedHashMap<>();
        int row = 0;
        for (Family.Member member : dated) {
            nodes.put(member.id(), node(member, TOP + ROW * row++));
        }
        int lane = undated.isEmpty() ? -1 : TOP + ROW * row + 14;
        for (Family.Member member : undated) {
            nodes.put(member.id(), node(member, TOP + 18 + ROW * row++));
        }
        int width =
                nodes.values().stream()
                        .mapToInt(node -> node.x() + NAME_ROOM)
                        .reduce(WIDTH, Math::max);
        int height = TOP + ROW * row + (undated.isEmpty() ? 8 : 26);
        List<Drawing.Edge> edges = new Edges(scope, family, nodes).draw();
        List<Drawing.Tick> ticks =
                scope.tellings().stream().allMatch(t -> t.time().stretch().isEmpty())
                        ? List.of()
                        : axis.ticks();
        return new Drawing(
                width, height, lane, ticks, List.copyOf(nodes.values()), edges, list(nodes));
    }

    private Drawing.Node node(Family.Member member, int top) {
        String kin =
                String.join(
                        " ", family.kin(member.id()).stream().sorted().map(this::nodeId).toList());
        Optional<Telling> found = member.telling();
        if (found.isEmpty()) {
            String words = member.name() + " report, not in this pile";
            return new Drawing.Node(
                    nodeId(member.id()),
                    kin,
                    0,
                    top + 2,
                    UNSEEN_WIDTH,
                    UNSEEN_HEIGHT,
                    true,
                    hue(member.id()),
                    "",
                    shortened(member.name()),
                    "not in this pile",
                    0,
                    0,
                    0,
                    0,
                    false,
                    new NodeEvidence(scope, family).unseen(member),
                    words);
        }
        Telling telling = found.get();
        int x = column(member.id(), new HashSet<>());
        Optional<PublishedTime.Stretch> time = telling.time().stretch();
        boolean vague = time.isPresent() && time.get().end() > time.get().start();
        String copies = member.copies().isEmpty() ? "" : " · +" + copies(member);
        return new Drawing.Node(
                nodeId(member.id()),
                kin,
                x,
                top + 20,
                BAR,
                BAR_HEIGHT,
                false,
                telling.hue(),
                telling.siglum(),
                shortened(telling.name()) + copies,
                time.isPresent() ? telling.time().words() : "",
                BAR * telling.share().verbatim() / telling.share().whole(),
                BAR * telling.share().rewritten() / telling.share().whole(),
                time.map(t -> axis.at(t.start())).orElse(x),
                time.map(t -> axis.at(t.end())).orElse(x),
                vague,
                new NodeEvidence(scope, family).telling(member),
                spoken(telling) + copies);
    }

    private static String copies(Family.Member member) {
        return member.copies().size() + (member.copies().size() == 1 ? " copy" : " copies");
    }

    private String spoken(Telling telling) {
        String share =
                telling.derived()
                        ? telling.share().words()
                        : "no sentence traced to another telling";
        return telling.siglum()
                + " "
                + telling.name()
                + ", "
                + telling.time().words()
                + ": "
                + share;
    }

    /// Left to right: at its time, and a step right of what it is said to derive from.
    private int column(String id, Set<String> visiting) {
        Integer done = columns.get(id);
        if (done != null) {
            return done;
        }
        Optional<Telling> telling =
                Optional.ofNullable(family.members().get(id)).flatMap(Family.Member::telling);
        if (telling.isEmpty()) {
            return -GENERATION;
        }
        visiting.add(id);
        int x = telling.get().time().stretch().map(t -> axis.at(t.start())).orElse(axis.left());
        for (Family.Link link : family.links()) {
            if (link.child().equals(id) && link.directed() && !visiting.contains(link.parent())) {
                x = Math.max(x, column(link.parent(), visiting) + GENERATION);
            }
        }
        visiting.remove(id);
        columns.put(id, x);
        return x;
    }

    private List<Drawing.Entry> list(Map<String, Drawing.Node> nodes) {
        List<Drawing.Entry> entries = new ArrayList<>();
        for (Family.Member member : family.members().values()) {
            Drawing.Node node = nodes.get(member.id());
            if (node != null) {
                String words = node.spoken();
                for (Telling copy : member.copies()) {
                    words += "; " + copy.siglum() + " " + copy.name();
                }
                entries.add(new Drawing.Entry(member.depth(), words, node.mark()));
            }
        }
        return List.copyOf(entries);
    }

    private String hue(String origin) {
        return scope.groups().stream()
                .filter(group -> group.id().equals(origin))
                .map(OriginGroup::hue)
                .findFirst()
                .orElse("");
    }

    private String nodeId(String id) {
        return ids.getOrDefault(id, prefix);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= 32
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 31)) + "…";
    }
}
