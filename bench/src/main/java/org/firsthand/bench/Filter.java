package org.firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firsthand.bench.predict.JsonLines;

/// Keeps of each row's list the items of some kinds, in gold and predictions alike.
///
/// @param list the name of the list in a row
/// @param field the item's field that decides
/// @param values what it may be
record Filter(String list, String field, List<String> values) {

    Filter {
        values = List.copyOf(values);
    }

    /// Reads "list.field=a,b".
    static Filter parse(String cell) {
        int dot = cell.indexOf('.');
        int equals = cell.indexOf('=');
        if (dot < 1 || equals < dot) {
            throw new IllegalArgumentException(
                    "a filter is list.field=value,value, but this is " + cell);
        }
        return new Filter(
                cell.substring(0, dot),
                cell.substring(dot + 1, equals),
                List.of(cell.substring(equals + 1).split(",", -1)));
    }

    /// Writes the rows of `from` to `to`, which may be the same file.
    void keep(Path from, Path to) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(from)) {
            if (!line.isBlank() && JsonLines.JSON.readTree(line) instanceof ObjectNode row) {
                ArrayNode items = JsonLines.JSON.createArrayNode();
                for (JsonNode item : row.path(list)) {
                    if (values.contains(item.path(field).asText())) {
                        items.add(item);
                    }
                }
                row.set(list, items);
                kept.add(row.toString());
            }
        }
        Files.write(to, kept);
    }
}
