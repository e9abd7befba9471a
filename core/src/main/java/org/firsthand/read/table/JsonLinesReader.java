package org.firsthand.read.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Limits;
import org.firsthand.read.text.BoundedJson;
import org.firsthand.read.text.Decoder;

/// Reads one JSON object a line (https://jsonlines.org).
public final class JsonLinesReader implements Container {

    private final Limits limits;
    private final ColumnMapping columns;
    private final Decoder decoder = new Decoder();
    private final ObjectMapper json;

    public JsonLinesReader(Limits limits, ColumnMapping columns) {
        this.limits = limits;
        this.columns = columns;
        this.json = BoundedJson.within(limits);
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Rows rows = new Rows(input, limits, sink);
        try (InputStream in = new BufferedInputStream(input.bytes().open(), 1 << 16)) {
            ByteLines lines = new ByteLines(in, (int) limits.maxBytes());
            while (lines.next()) {
                line(lines, rows);
            }
        } finally {
            rows.end();
        }
    }

    private void line(ByteLines lines, Rows rows) throws IOException {
        long number = lines.number();
        if (lines.length() > limits.maxBytes()) {
            rows.refuse(
                    number,
                    "is "
                            + lines.length()
                            + " bytes long where at most "
                            + limits.maxBytes()
                            + " are read; raise --max-megabytes");
            return;
        }
        Optional<Decoder.Decoded> decoded = decoder.decode(lines.bytes(), Optional.empty(), false);
        if (decoded.isEmpty()) {
            rows.refuse(number, "is no text in any encoding; save the file as UTF-8");
            return;
        }
        if (decoded.get().text().isBlank()) {
            return;
        }
        JsonNode row;
        try {
            row = json.readTree(decoded.get().text());
        } catch (JsonProcessingException e) {
            rows.refuse(
                    number,
                    "is not JSON that is read ("
                            + e.getOriginalMessage()
                            + "); right is one object a line, such as {\"text\": \"…\"}");
            return;
        }
        if (!row.isObject()) {
            rows.refuse(number, "is no object; right is one a line, such as {\"text\": \"…\"}");
            return;
        }
        Map<String, String> fields = fields(row);
        if (fields.containsKey("text")) {
            rows.add(number, fields);
        } else {
            rows.refuse(
                    number,
                    "has no \""
                            + columns.column("text")
                            + "\"; name the one that holds the article: --columns 'text=COLUMN'");
        }
    }

    private Map<String, String> fields(JsonNode row) {
        Map<String, JsonNode> all = new TreeMap<>();
        row.properties()
                .forEach(
                        entry ->
                                all.putIfAbsent(
                                        entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
        Map<String, String> fields = new TreeMap<>();
        for (String field : ColumnMapping.FIELDS) {
            String column = columns.column(field).toLowerCase(Locale.ROOT);
            JsonNode value = all.get(column);
            if (value != null && (value.isTextual() || value.isNumber())) {
                fields.put(field, value.asText());
            }
        }
        return fields;
    }
}
