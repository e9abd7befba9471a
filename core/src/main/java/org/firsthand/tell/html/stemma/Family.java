package org.firsthand.tell.html.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.tell.dossier.DerivationView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.tell.html.view.Scope;
import org.firsthand.tell.html.view.Telling;

/// Who derives from whom in a story, with runs of equal copies folded.
///
/// @param members in the order of their rows, parents before children
/// @param links edges between members
record Family(Map<String, Member> members, List<Link> links) {

    private static final int FOLD = 4;

    /// A node before it has a place.
    ///
    /// @param telling empty for an origin that is not in the pile
    /// @param copies further tellings that this one stands for
    /// @param depth how many generations below its root
    record Member(
            String id, Optional<Telling> telling, String name, List<Telling> copies, int depth) {

        Member at(int generation) {
            return new Member(id, telling, name, copies, generation);
        }
    }

    /// An edge; `words` counts the words of its passages.
    record Link(DerivationView derivation, int words) {

        String child() {
            return derivation.child();
        }

        String parent() {
            return derivation.parent();
        }

        boolean directed() {
            return !derivation.direction().equals("unknown");
        }
    }

    static Family of(Scope scope) {
        Map<String, Member> found = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        for (StoryView.NodeView node : scope.story().origins().nodes()) {
            if (node.kind().equals("unseen")) {
                found.put(node.id(), unseen(node.id(), node.name()));
            }
        }
        for (Telling telling : scope.tellings()) {
            found.put(
                    telling.id(),
                    new Member(telling.id(), Optional.of(telling), telling.name(), List.of(), 0));
        }
        for (DerivationView derivation : scope.dossier().derivations()) {
            boolean own = derivation.story().equals(scope.story().id());
            if (own && scope.holds(derivation.child())) {
                String parent = derivation.parent();
                if (!found.containsKey(parent)) {
                    found.put(parent, unseen(parent, parent.replaceFirst("^unseen:", "")));
                }
                links.add(new Link(derivation, words(derivation)));
            }
        }
        fold(found, links);
        return new Family(rows(found, links), List.copyOf(links));
    }

    private static Member unseen(String id, String name) {
        return new Member(id, Optional.empty(), name, List.of(), 0);
    }

    private static int words(DerivationView derivation) {
        int words = 0;
        for (var passage : derivation.passages()) {
            SpanView span = passage.child();
            words += span.text().isBlank() ? 0 : span.text().strip().split("\\s+").length;
        }
        return words;
    }

    /// Leaves that copy one parent word for word are shown as the first of them.
    private static void fold(Map<String, Member> found, List<Link> links) {
        Map<String, List<Member>> copies = new LinkedHashMap<>();
        for (Member member : found.values()) {
            List<Link> up = links.stream().filter(l -> l.child().equals(member.id())).toList();
            boolean leaf = links.stream().noneMatch(l -> l.parent().equals(member.id()));
            if (leaf && up.size() == 1 && up.getFirst().derivation().level().equals("verbatim")) {
                copies.computeIfAbsent(up.getFirst().parent(), id -> new ArrayList<>()).add(member);
            }
        }
        for (List<Member> same : copies.values()) {
            if (same.size() >= FOLD) {
                List<Member> others = same.subList(1, same.size());
                Member first = same.getFirst();
                List<Telling> tellings =
                        others.stream().flatMap(m -> m.telling().stream()).toList();
                found.put(
                        first.id(),
                        new Member(first.id(), first.telling(), first.name(), tellings, 0));
                for (Member other : others) {
                    found.remove(other.id());
                    links.removeIf(link -> link.child().equals(other.id()));
                }
            }
        }
    }

    private static Map<String, Member> rows(Map<String, Member> found, List<Link> links) {
        Map<String, String> primary = new LinkedHashMap<>();
        for (Member member : found.values()) {
            links.stream()
                    .filter(link -> link.child().equals(member.id()))
                    .max(
                            Comparator.comparing(Link::directed)
                                    .thenComparingInt(Link::words)
                                    .thenComparing(Link::parent))
                    .ifPresent(link -> primary.put(member.id(), link.parent()));
        }
        Map<String, Member> rows = new LinkedHashMap<>();
        for (Member member : found.values()) {
            if (!primary.containsKey(member.id())) {
                descend(member, 0, found, primary, rows);
            }
        }
        for (Member member : found.values()) {
            descend(member, 0, found, primary, rows);
        }
        return rows;
    }

    private static void descend(
            Member member,
            int depth,
            Map<String, Member> found,
            Map<String, String> primary,
            Map<String, Member> rows) {
        if (rows.putIfAbsent(member.id(), member.at(depth)) == null) {
            for (Member child : found.values()) {
                if (member.id().equals(primary.get(child.id()))) {
                    descend(child, depth + 1, found, primary, rows);
                }
            }
        }
    }

    /// All that a member derives from and all that derives from it.
    Set<String> kin(String id) {
        Set<String> kin = new LinkedHashSet<>();
        reach(id, kin, true);
        reach(id, kin, false);
        kin.remove(id);
        return kin;
    }

    private void reach(String id, Set<String> kin, boolean up) {
        for (Link link : links) {
            String from = up ? link.child() : link.parent();
            String to = up ? link.parent() : link.child();
            if (from.equals(id) && kin.add(to)) {
                reach(to, kin, up);
            }
        }
    }
}
