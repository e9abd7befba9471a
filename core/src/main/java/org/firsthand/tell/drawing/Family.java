package org.firsthand.tell.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.tell.dossier.DerivationView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.tell.tellings.Telling;
import org.firsthand.tell.tellings.ToldStory;

/// Who derives from whom in a story.
///
/// @param members in the order of their rows, parents before children
/// @param links edges between members
/// @param primary for each member with a parent the one below which it stands
public record Family(Map<String, Member> members, List<Link> links, Map<String, String> primary) {

    private static final String UNSEEN = "unseen:";

    /// A node before it has a place.
    ///
    /// @param telling empty for an origin that is not in the pile
    /// @param folded further tellings that this one stands for
    /// @param foldedAs what these are: copies, say
    /// @param depth how many generations below its root
    public record Member(
            String id,
            Optional<Telling> telling,
            String name,
            List<Telling> folded,
            String foldedAs,
            int depth) {

        Member at(int generation) {
            return new Member(id, telling, name, folded, foldedAs, generation);
        }

        Member with(List<Telling> others, String as) {
            List<Telling> all = new ArrayList<>(folded);
            all.addAll(others);
            return new Member(id, telling, name, List.copyOf(all), as, depth);
        }

        boolean dated() {
            return telling.isEmpty() || telling.get().time().stretch().isPresent();
        }
    }

    /// An edge; `words` counts the words of its passages.
    public record Link(DerivationView derivation, int words) {

        public String child() {
            return derivation.child();
        }

        public String parent() {
            return derivation.parent();
        }

        boolean directed() {
            return !derivation.direction().equals("unknown");
        }

        /// The words that both have, of the child and, where it is in the pile, of the parent.
        public List<SpanView> passages() {
            List<SpanView> spans = new ArrayList<>();
            for (var passage : derivation.passages()) {
                spans.add(passage.child());
                passage.parent().ifPresent(spans::add);
            }
            return spans;
        }
    }

    /// All of a story, nothing folded.
    public static Family of(ToldStory told) {
        Map<String, Member> found = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        for (StoryView.NodeView node : told.story().origins().nodes()) {
            if (node.kind().equals("unseen")) {
                found.put(node.id(), unseen(node.id(), node.name()));
            }
        }
        for (Telling telling : told.tellings().values()) {
            found.put(
                    telling.id(),
                    new Member(
                            telling.id(), Optional.of(telling), telling.name(), List.of(), "", 0));
        }
        for (DerivationView derivation : told.derivations()) {
            found.computeIfAbsent(derivation.parent(), id -> unseen(id, nameOf(id)));
            links.add(new Link(derivation, words(derivation)));
        }
        return of(found.values(), links);
    }

    /// These members in the order of rows, with those of the links that join them.
    static Family of(Iterable<Member> members, List<Link> links) {
        Map<String, Member> found = new LinkedHashMap<>();
        members.forEach(member -> found.put(member.id(), member));
        List<Link> kept =
                links.stream()
                        .filter(l -> found.containsKey(l.child()) && found.containsKey(l.parent()))
                        .toList();
        Map<String, String> primary = primary(kept);
        return new Family(rows(found, primary), kept, primary);
    }

    private static Member unseen(String id, String name) {
        return new Member(id, Optional.empty(), name, List.of(), "", 0);
    }

    private static String nameOf(String id) {
        return id.startsWith(UNSEEN) ? id.substring(UNSEEN.length()) : id;
    }

    private static int words(DerivationView derivation) {
        int words = 0;
        for (var passage : derivation.passages()) {
            String text = passage.child().text();
            words += text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
        }
        return words;
    }

    private static Map<String, String> primary(List<Link> links) {
        Comparator<Link> nearest =
                Comparator.comparing(Link::directed)
                        .thenComparingInt(Link::words)
                        .thenComparing(Link::parent);
        Map<String, Link> best = new LinkedHashMap<>();
        for (Link link : links) {
            best.merge(link.child(), link, (a, b) -> nearest.compare(a, b) >= 0 ? a : b);
        }
        Map<String, String> primary = new LinkedHashMap<>();
        best.forEach((child, link) -> primary.put(child, link.parent()));
        return primary;
    }

    /// Depth first from the roots; where parents go round in a circle, from its first member.
    private static Map<String, Member> rows(
            Map<String, Member> found, Map<String, String> primary) {
        Map<String, List<Member>> children = new HashMap<>();
        for (Member member : found.values()) {
            String parent = primary.get(member.id());
            if (parent != null) {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(member);
            }
        }
        Map<String, Member> rows = new LinkedHashMap<>();
        for (Member member : found.values()) {
            if (!primary.containsKey(member.id())) {
                descend(member, children, rows);
            }
        }
        for (Member member : found.values()) {
            descend(member, children, rows);
        }
        return rows;
    }

    private static void descend(
            Member root, Map<String, List<Member>> children, Map<String, Member> rows) {
        Deque<Member> waiting = new ArrayDeque<>(List.of(root.at(0)));
        while (!waiting.isEmpty()) {
            Member member = waiting.pop();
            if (rows.putIfAbsent(member.id(), member) == null) {
                List<Member> below = children.getOrDefault(member.id(), List.of());
                for (Member child : below.reversed()) {
                    waiting.push(child.at(member.depth() + 1));
                }
            }
        }
    }

    /// For each member all that it derives from and all that derives from it.
    Map<String, Set<String>> kin() {
        Map<String, List<String>> up = new HashMap<>();
        Map<String, List<String>> down = new HashMap<>();
        for (Link link : links) {
            up.computeIfAbsent(link.child(), id -> new ArrayList<>()).add(link.parent());
            down.computeIfAbsent(link.parent(), id -> new ArrayList<>()).add(link.child());
        }
        Map<String, Set<String>> kin = new HashMap<>();
        for (String id : members.keySet()) {
            Set<String> all = reach(id, up);
            all.addAll(reach(id, down));
            all.remove(id);
            kin.put(id, all);
        }
        return kin;
    }

    private static Set<String> reach(String id, Map<String, List<String>> next) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(id));
        while (!waiting.isEmpty()) {
            for (String other : next.getOrDefault(waiting.pop(), List.of())) {
                if (reached.add(other)) {
                    waiting.push(other);
                }
            }
        }
        return reached;
    }

    /// The links by child.
    public Map<String, List<Link>> byChild() {
        Map<String, List<Link>> byChild = new HashMap<>();
        for (Link link : links) {
            byChild.computeIfAbsent(link.child(), id -> new ArrayList<>()).add(link);
        }
        return byChild;
    }
}
