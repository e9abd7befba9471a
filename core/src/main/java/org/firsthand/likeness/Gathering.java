package org.firsthand.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/// Gathers what is told alike: one pass, each item to the group of its nearest (single link).
///
/// @param least the likeness from which an item joins a group
/// @param fits whether two items may be of one group at all
/// @param likeness how alike two items are
public record Gathering<T>(
        double least, BiPredicate<T, T> fits, ToDoubleBiFunction<T, T> likeness) {

    /// The groups in order of their first item; of groups equally near the later one gets the item.
    public List<List<T>> of(List<T> items) {
        List<List<T>> groups = new ArrayList<>();
        for (T item : items) {
            home(groups, item).add(item);
        }
        return groups;
    }

    private List<T> home(List<List<T>> groups, T item) {
        List<T> best = new ArrayList<>();
        double most = least;
        for (List<T> group : groups) {
            double like = nearest(group, item);
            if (like >= most) {
                most = like;
                best = group;
            }
        }
        if (best.isEmpty()) {
            groups.add(best);
        }
        return best;
    }

    private double nearest(List<T> group, T item) {
        return group.stream()
                .filter(other -> fits.test(other, item))
                .mapToDouble(other -> likeness.applyAsDouble(other, item))
                .max()
                .orElse(0);
    }
}
