package org.firsthand.link.date;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.text.Span;

/// An expression of time with what its sentence speaks of.
///
/// @param number its number among the times of its article
/// @param span its place
/// @param weights for each name, figure and word of the sentence how telling it is, above 0
/// @param names those keys of `weights` that are entities or figures
record Clue(int number, Span span, Map<String, Double> weights, Set<String> names) {

    Clue {
        weights = Map.copyOf(weights);
        names = Set.copyOf(names);
    }

    /// How much the two sentences speak of the same, from 0 to 1: the cosine of their weights.
    double likeness(Clue other) {
        double dot = 0;
        for (String key : new TreeSet<>(weights.keySet())) {
            dot += weights.getOrDefault(key, 0.0) * other.weights.getOrDefault(key, 0.0);
        }
        return dot == 0 ? 0 : dot / (length() * other.length());
    }

    private double length() {
        double sum = 0;
        for (double weight : new TreeMap<>(weights).values()) {
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    /// The names and figures that both sentences hold, in order.
    Set<String> shared(Clue other) {
        Set<String> shared = new TreeSet<>(names);
        shared.retainAll(other.names);
        return shared;
    }
}
