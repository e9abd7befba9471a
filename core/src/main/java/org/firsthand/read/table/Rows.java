package org.firsthand.read.table;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.LimitReached;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.Stated;
import org.firsthand.read.input.StatedFacts;
import org.firsthand.read.text.Decoder;

/// Makes documents of the rows of one table, and says once what was wrong with facts in it.
final class Rows {

    private static final Pattern MARKUP =
            Pattern.compile(
                    "\\s{0,100}<(?:!doctype|html|head|body|div|p|article|section|h1)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Input input;
    private final Limits limits;
    private final Container.Sink sink;
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();

    Rows(Input input, Limits limits, Container.Sink sink) {
        this.input = input;
        this.limits = limits;
        this.sink = sink;
    }

    /// Takes one row.
    ///
    /// @param fields what it holds of [ColumnMapping#FIELDS]
    void add(long line, Map<String, String> fields) throws LimitReached {
        String text = fields.getOrDefault("text", "");
        if (text.isBlank()) {
            refuse(line, "has no text; a row without one is no article");
            return;
        }
        if (text.length() > limits.maxBytes()) {
            refuse(
                    line,
                    "has a text longer than "
                            + limits.maxBytes()
                            + " characters; raise --max-megabytes");
            return;
        }
        Map<String, String> facts = new TreeMap<>();
        for (String name : StatedFacts.NAMES) {
            String value = Decoder.whole(fields.getOrDefault(name, "").strip());
            if (value.isEmpty()) {
                continue;
            }
            Optional<String> fault = StatedFacts.fault(name, value);
            if (fault.isPresent()) {
                faults.merge(name, 1, Integer::sum);
                examples.putIfAbsent(name, "line " + line + ": " + fault.get());
            } else {
                facts.put(name, value);
            }
        }
        sink.give(
                new Item.Document(
                        Optional.ofNullable(fields.get("id")).map(String::strip),
                        MARKUP.matcher(text.substring(0, Math.min(500, text.length()))).matches(),
                        Decoder.whole(text),
                        Stated.all(facts, "the table"),
                        input.seen()));
    }

    /// Takes a row that cannot be read.
    void refuse(long line, String why) throws LimitReached {
        sink.give(
                new Item.Refused(
                        input.url(), "bad row", input.name() + " line " + line + " " + why));
    }

    /// Says what was wrong with facts.
    void end() throws LimitReached {
        for (Map.Entry<String, Integer> fault : faults.entrySet()) {
            sink.give(
                    new Item.Noted(
                            input.url(),
                            "bad field",
                            input.name()
                                    + ": "
                                    + fault.getKey()
                                    + " was left out of "
                                    + fault.getValue()
                                    + (fault.getValue() == 1
                                            ? " row, which was read; "
                                            : " rows, which were read; ")
                                    + examples.getOrDefault(fault.getKey(), "")));
        }
    }
}
