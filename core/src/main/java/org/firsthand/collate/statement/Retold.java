package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firsthand.article.Evidence;

/// Leaves out what two statements would tell of the same words: sentences that say the same may
/// also meet at a contrast or at one person's day.
final class Retold {

    private final List<Statement> statements;
    private final List<Set<Evidence>> places;

    /// The statements that a place stands in, by their numbers.
    private final Map<Evidence, List<Integer>> at = new HashMap<>();

    private Retold(List<Statement> statements) {
        this.statements = statements;
        this.places = statements.stream().map(Retold::places).toList();
        for (int i = 0; i < statements.size(); i++) {
            int number = i;
            places.get(i)
                    .forEach(
                            place -> at.computeIfAbsent(place, p -> new ArrayList<>()).add(number));
        }
    }

    /// The statements without those whose readings all stand in another, and without a difference
    /// that one before tells too; each keeps one at least.
    static List<Statement> without(List<Statement> statements) {
        Retold retold = new Retold(statements);
        List<Statement> kept = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            if (!retold.isWithinAnother(i)) {
                Statement statement = statements.get(i);
                List<Statement.Variant> fresh =
                        statement.variants().stream()
                                .filter(variant -> told.add(key(variant)))
                                .toList();
                kept.add(fresh.isEmpty() ? statement : statement.differing(fresh));
            }
        }
        return kept;
    }

    private static String key(Statement.Variant variant) {
        return variant.kind() + " " + variant.spans().stream().sorted().toList();
    }

    /// What one telling alone says stays, as that.
    private boolean isWithinAnother(int number) {
        if (statements.get(number).articles() < 2) {
            return false;
        }
        Set<Evidence> own = places.get(number);
        for (int other : at.getOrDefault(own.iterator().next(), List.of())) {
            int more = places.get(other).size() - own.size();
            boolean stays = more > 0 || (more == 0 && other < number);
            if (stays && places.get(other).containsAll(own)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Evidence> places(Statement statement) {
        Set<Evidence> places = new HashSet<>();
        statement.readings().forEach(reading -> places.add(reading.evidence()));
        return places;
    }
}
