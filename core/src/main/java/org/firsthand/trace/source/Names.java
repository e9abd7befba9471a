package org.firsthand.trace.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.annotate.finding.Annotations;

/// The canonical name of each source of a pile: spellings that differ in case, accents or a leading
/// article are one, and initials are one with the full name that they stand for. Immutable.
public final class Names {

    private final Map<String, String> canonical = new HashMap<>();

    /// The names of the sources of those articles; initials may stand for one of their outlets too.
    public static Names of(List<Annotations> tellings) {
        List<String> written = new ArrayList<>();
        for (Annotations telling : tellings) {
            telling.sources().forEach(mention -> written.add(mention.name()));
            telling.article()
                    .outlet()
                    .filter(outlet -> outlet.contains(" "))
                    .ifPresent(written::add);
        }
        return new Names(written);
    }

    /// @param written every name as written, as often as it is written
    Names(Collection<String> written) {
        Map<String, Map<String, Integer>> forms = new TreeMap<>();
        for (String name : written) {
            forms.computeIfAbsent(OutletName.key(name), key -> new TreeMap<>())
                    .merge(name, 1, Integer::sum);
        }
        forms.forEach((key, counts) -> canonical.put(key, commonest(counts)));
        List<String> full = canonical.values().stream().sorted().toList();
        for (Map.Entry<String, String> entry : canonical.entrySet()) {
            full.stream()
                    .filter(name -> OutletName.initialsOf(entry.getValue(), name))
                    .findFirst()
                    .ifPresent(entry::setValue);
        }
    }

    /// The canonical form of `name`; itself where it is unknown.
    public String of(String name) {
        return canonical.getOrDefault(OutletName.key(name), name);
    }

    private static String commonest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
