package org.firsthand.tell.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How far right each telling stands: at its time, and a step right of what it derives from.
///
/// @param axis time in pixels
/// @param places left ends of the bars, by telling
record Places(TimeAxis axis, Map<String, Integer> places) {

    /// @param unseen whether there are unseen origins, which stand at the left edge
    static Places of(Family family, DrawingFrame frame, boolean unseen) {
        List<Family.Member> order = order(family);
        Map<String, List<Family.Link>> byChild = family.byChild();
        int generations = generations(order, byChild);
        int left = frame.axis(unseen);
        int room = frame.limit() - left;
        int step = Math.clamp(room / (2L * Math.max(1, generations)), 1, frame.step());
        TimeAxis axis =
                TimeAxis.over(
                        order.stream()
                                .flatMap(member -> member.telling().stream())
                                .flatMap(telling -> telling.time().stretch().stream())
                                .toList(),
                        left,
                        frame.limit() - Math.min(room / 2, step * generations));
        Map<String, Integer> places = new HashMap<>();
        for (Family.Member member : order) {
            if (member.telling().isEmpty()) {
                continue;
            }
            int x =
                    member.telling()
                            .get()
                            .time()
                            .stretch()
                            .map(t -> axis.at(t.start()))
                            .orElse(left);
            for (Family.Link link : byChild.getOrDefault(member.id(), List.of())) {
                Integer parent = link.directed() ? places.get(link.parent()) : null;
                x = parent == null ? x : Math.max(x, parent + step);
            }
            places.put(member.id(), Math.min(x, frame.limit()));
        }
        return new Places(axis, places);
    }

    int of(String id) {
        return places.getOrDefault(id, 0);
    }

    /// Parents before children; what goes round in a circle comes last.
    private static List<Family.Member> order(Family family) {
        Map<String, Integer> waitingFor = new HashMap<>();
        Map<String, List<String>> children = new HashMap<>();
        for (Family.Link link : family.links()) {
            if (link.directed()) {
                waitingFor.merge(link.child(), 1, Integer::sum);
                children.computeIfAbsent(link.parent(), id -> new ArrayList<>()).add(link.child());
            }
        }
        Map<String, Family.Member> left = new LinkedHashMap<>(family.members());
        Deque<String> ready = new ArrayDeque<>();
        left.keySet().stream().filter(id -> !waitingFor.containsKey(id)).forEach(ready::add);
        List<Family.Member> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ready.poll();
            Family.Member member = left.remove(id);
            if (member != null) {
                order.add(member);
            }
            for (String child : children.getOrDefault(id, List.of())) {
                if (waitingFor.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        order.addAll(left.values());
        return order;
    }

    /// The longest line of tellings, from each of which the next derives.
    private static int generations(
            List<Family.Member> order, Map<String, List<Family.Link>> byChild) {
        Map<String, Integer> depths = new HashMap<>();
        int deepest = 0;
        for (Family.Member member : order) {
            int depth = 0;
            for (Family.Link link : byChild.getOrDefault(member.id(), List.of())) {
                Integer parent = link.directed() ? depths.get(link.parent()) : null;
                depth = parent == null ? depth : Math.max(depth, parent + 1);
            }
            if (member.telling().isPresent()) {
                depths.put(member.id(), depth);
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }
}
