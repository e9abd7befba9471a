package org.firsthand.vector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what was made for the texts asked for last. Safe for use by many threads, two of which
/// may make the same twice.
final class Recent<T> {

    private final Map<String, T> known;

    /// @param most how many texts are remembered, at least 1
    Recent(int most) {
        known =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                        return size() > most;
                    }
                };
    }

    T of(String text, Function<String, T> make) {
        synchronized (known) {
            T found = known.get(text);
            if (found != null) {
                return found;
            }
        }
        T made = make.apply(text);
        synchronized (known) {
            known.put(text, made);
        }
        return made;
    }
}
