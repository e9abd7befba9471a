package org.firsthand.read.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.ContentType;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.Malformed;
import org.firsthand.read.input.StatedFacts;
import org.firsthand.read.text.StreamText;

/// Reads CSV and TSV whose first line names the columns.
///
/// The separator is the one of comma, semicolon and tab that the first line has most of.
public final class CsvTableReader implements Container {

    private static final int FIRST_LINE = 1 << 16;

    private final Limits limits;
    private final ColumnMapping columns;

    public CsvTableReader(Limits limits, ColumnMapping columns) {
        this.limits = limits;
        this.columns = columns;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Optional<String> charset = input.type().flatMap(ContentType::charset);
        Rows rows = new Rows(input, limits, sink);
        try (BufferedReader reader =
                        new BufferedReader(
                                StreamText.of(input.bytes().open(), charset), FIRST_LINE + 1);
                CsvReader<CsvRecord> csv =
                        CsvReader.builder()
                                .fieldSeparator(separator(reader))
                                .allowExtraFields(true)
                                .allowMissingFields(true)
                                .allowExtraCharsAfterClosingQuote(true)
                                .maxBufferSize((int) limits.maxBytes())
                                .ofCsvRecord(reader)) {
            read(input, csv.iterator(), rows);
        } catch (CsvParseException | UncheckedIOException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new Malformed(
                    input.name()
                            + " cannot be read on as a table ("
                            + e.getMessage()
                            + "); a quotation mark may not be closed, or a cell may be longer than "
                            + limits.maxBytes()
                            + " characters");
        } finally {
            rows.end();
        }
    }

    private void read(Input input, Iterator<CsvRecord> records, Rows rows) throws IOException {
        if (!records.hasNext()) {
            throw new Malformed(input.name() + " holds no row; check how it was saved");
        }
        List<String> header = header(records.next().getFields());
        Map<String, Integer> places = places(header);
        if (!places.containsKey("text")) {
            throw new Malformed(
                    "no text column",
                    input.name()
                            + " has the columns "
                            + StatedFacts.shortened(String.join(", ", header))
                            + " and none called "
                            + columns.column("text")
                            + "; say which holds the articles: --columns 'text=COLUMN'");
        }
        while (records.hasNext()) {
            CsvRecord row = records.next();
            if (row.getFieldCount() > header.size()) {
                rows.refuse(
                        row.getStartingLineNumber(),
                        "has "
                                + row.getFieldCount()
                                + " cells where the first line names "
                                + header.size()
                                + "; quote cells that hold the separator");
                continue;
            }
            Map<String, String> fields = new TreeMap<>();
            places.forEach(
                    (field, place) -> {
                        if (place < row.getFieldCount()) {
                            fields.put(field, row.getField(place));
                        }
                    });
            rows.add(row.getStartingLineNumber(), fields);
        }
    }

    private static List<String> header(List<String> cells) {
        List<String> header = new ArrayList<>();
        for (String cell : cells) {
            header.add(cell.replace("\uFEFF", "").strip());
        }
        return header;
    }

    private Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new TreeMap<>();
        for (String field : ColumnMapping.FIELDS) {
            for (int i = header.size() - 1; i >= 0; i--) {
                if (header.get(i).equalsIgnoreCase(columns.column(field))) {
                    places.put(field, i);
                }
            }
        }
        return places;
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(FIRST_LINE);
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < FIRST_LINE; i++) {
            int c = reader.read();
            quoted ^= c == '"';
            if (c < 0 || (c == '\n' && !quoted)) {
                break;
            }
            int which = quoted ? -1 : ",;\t".indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        reader.reset();
        int best = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
    }
}
