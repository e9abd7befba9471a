package org.firsthand.tell.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firsthand.tell.drawing.Family.Link;
import org.firsthand.tell.drawing.Family.Member;
import org.firsthand.tell.tellings.Telling;

/// Folds members into others, so that a large family still has few rows.
///
/// Equal copies always fold. Above [#MANY] rows all leaves that one parent has in the same way
/// fold; above [#MOST] also tellings without a tie, then whole branches from their ends, then what
/// is left. A fold takes the place of its first member, and no member is lost.
final class RowFolding {

    static final int MANY = 40;
    static final int MOST = 60;
    private static final int COPIES = 4;
    private static final int ALIKE = 3;
    private static final int LONE = 6;

    private final Map<String, Member> members;
    private final List<Link> links;

    private RowFolding(Family family) {
        this.members = new LinkedHashMap<>(family.members());
        this.links = family.links();
    }

    static Family fold(Family family) {
        RowFolding folding = new RowFolding(family);
        folding.leaves(Set.of("verbatim"), COPIES);
        if (folding.members.size() > MANY) {
            folding.leaves(Set.of("verbatim", "partial", "light", "heavy", "cites"), ALIKE);
        }
        if (folding.members.size() > MOST) {
            folding.lone();
        }
        if (folding.members.size() > MOST) {
            folding.branches();
        }
        if (folding.members.size() > MOST) {
            folding.rest();
        }
        return Family.of(folding.members.values(), family.links());
    }

    /// Leaves that have one parent, the same and in the same way.
    private void leaves(Set<String> levels, int least) {
        Map<String, List<Link>> byChild = now().byChild();
        Set<String> parents = parents();
        Map<List<String>, List<Member>> alike = new LinkedHashMap<>();
        for (Member member : members.values()) {
            List<Link> up = byChild.getOrDefault(member.id(), List.of());
            if (up.size() == 1 && !parents.contains(member.id()) && member.folded().isEmpty()) {
                String level = up.getFirst().derivation().level();
                if (levels.contains(level)) {
                    alike.computeIfAbsent(
                                    List.of(up.getFirst().parent(), level), k -> new ArrayList<>())
                            .add(member);
                }
            }
        }
        alike.forEach(
                (key, same) -> {
                    if (same.size() >= least) {
                        into(same.getFirst(), same.subList(1, same.size()), noun(key.getLast()));
                    }
                });
    }

    private static String noun(String level) {
        return switch (level) {
            case "verbatim" -> "copies";
            case "partial" -> "in part";
            case "cites" -> "citing";
            default -> "rewritten";
        };
    }

    /// Tellings that nothing ties to another.
    private void lone() {
        Set<String> tied = parents();
        links.forEach(link -> tied.add(link.child()));
        List<Member> lone =
                members.values().stream()
                        .filter(member -> !tied.contains(member.id()))
                        .filter(member -> member.telling().isPresent())
                        .toList();
        if (lone.size() > LONE) {
            into(lone.get(LONE - 1), lone.subList(LONE, lone.size()), "others");
        }
    }

    /// Those farthest from their roots into their parents, the last first, until there are few
    /// enough.
    private void branches() {
        Family family = now();
        List<Member> deepest =
                List.copyOf(family.members().values()).reversed().stream()
                        .filter(member -> member.depth() > 0)
                        .sorted(Comparator.comparingInt((Member m) -> -m.depth()))
                        .toList();
        for (Member placed : deepest) {
            if (members.size() <= MOST) {
                return;
            }
            Member member = members.get(placed.id());
            Member parent = members.get(family.primary().getOrDefault(placed.id(), ""));
            if (member != null && parent != null) {
                into(parent, List.of(member), "further");
            }
        }
    }

    /// All that is behind the last row there may be.
    private void rest() {
        List<Member> all = List.copyOf(members.values());
        into(all.get(MOST - 1), all.subList(MOST, all.size()), "others");
    }

    private void into(Member first, List<Member> others, String as) {
        List<Telling> tellings = new ArrayList<>();
        for (Member other : others) {
            other.telling().ifPresent(tellings::add);
            tellings.addAll(other.folded());
            members.remove(other.id());
        }
        boolean mixed = !first.folded().isEmpty() && !first.foldedAs().equals(as);
        members.put(first.id(), first.with(tellings, mixed ? "further" : as));
    }

    private Family now() {
        return Family.of(members.values(), links);
    }

    private Set<String> parents() {
        Set<String> parents = new HashSet<>();
        now().links().forEach(link -> parents.add(link.parent()));
        return parents;
    }
}
