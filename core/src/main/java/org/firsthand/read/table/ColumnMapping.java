package org.firsthand.read.table;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which column of a table holds what.
///
/// @param names the column of each of [#FIELDS], compared without regard to case
public record ColumnMapping(Map<String, String> names) implements Serializable {

    /// What is read of a row; only `text` must be there.
    public static final List<String> FIELDS =
            List.of("id", "url", "title", "text", "published", "outlet", "byline");

    public ColumnMapping {
        names = Map.copyOf(names);
        if (!names.keySet().equals(Set.copyOf(FIELDS))) {
            throw new IllegalArgumentException(
                    "columns are named for " + names.keySet() + "; right are " + FIELDS);
        }
    }

    /// Each column is called what it holds: `id`, `url`, `title`, `text`, …
    public static ColumnMapping defaults() {
        Map<String, String> names = new LinkedHashMap<>();
        FIELDS.forEach(field -> names.put(field, field));
        return new ColumnMapping(names);
    }

    /// Reads `text=body,published=date`; fields that are not named keep their own name.
    ///
    /// @throws IllegalArgumentException with a message for the user where it is not of that form
    public static ColumnMapping parse(String mapping) {
        Map<String, String> names = new LinkedHashMap<>(defaults().names());
        for (String pair : mapping.split(",", -1)) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            String column = equals < 0 ? "" : pair.substring(equals + 1).strip();
            if (!FIELDS.contains(field) || column.isEmpty()) {
                throw new IllegalArgumentException(
                        "\""
                                + pair.strip()
                                + "\" names no column; right is FIELD=COLUMN, such as text=body, with"
                                + " a field of "
                                + String.join(", ", FIELDS));
            }
            names.put(field, column);
        }
        return new ColumnMapping(names);
    }

    String column(String field) {
        return Optional.ofNullable(names.get(field)).orElse(field);
    }
}
