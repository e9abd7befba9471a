package org.firsthand.read.mail;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.firsthand.read.input.StatedFacts;
import org.firsthand.read.text.Decoder;

/// The header fields of a message, of which the first of each name counts.
final class Heads {

    private final Map<String, String> fields = new HashMap<>();

    void add(String name, String body) {
        fields.putIfAbsent(name.toLowerCase(Locale.ROOT), body);
    }

    /// What the message states of the article in it.
    Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        words("subject").ifPresent(subject -> facts.put("title", subject));
        words("from").flatMap(Heads::name).ifPresent(name -> facts.put("outlet", name));
        date().ifPresent(date -> facts.put("published", date.toString()));
        // RFC 5064 for lists, Chromium's own field and RFC 2557 for saved pages.
        words("archived-at")
                .or(() -> words("snapshot-content-location"))
                .or(() -> words("content-location"))
                .map(url -> url.replaceAll("^<|>$", ""))
                .filter(StatedFacts::isWeb)
                .ifPresent(url -> facts.put("url", url));
        if (fields.containsKey("snapshot-content-location")) {
            // A browser's date is the day on which it saved the page.
            facts.remove("published");
            facts.remove("outlet");
        }
        return facts;
    }

    /// When a browser saved the page, where one did.
    Optional<Instant> seen() {
        return fields.containsKey("snapshot-content-location") ? date() : Optional.empty();
    }

    private Optional<String> words(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(Heads::decoded)
                .map(value -> value.replaceAll("\\s+", " ").strip())
                .filter(value -> !value.isEmpty());
    }

    private static String decoded(String body) {
        try {
            return Decoder.whole(
                    DecoderUtil.decodeEncodedWords(
                            body.replaceAll("\\r?\\n", ""), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return body;
        }
    }

    /// The name in `"The Herald" <news@herald.example>`.
    private static Optional<String> name(String from) {
        int address = from.indexOf('<');
        String name = address < 0 ? "" : from.substring(0, address).replace('"', ' ').strip();
        return Optional.of(name).filter(value -> !value.isEmpty());
    }

    private Optional<Instant> date() {
        return words("date")
                .map(date -> date.replaceAll("\\([^()]{0,40}\\)", "").strip())
                .flatMap(
                        date -> {
                            try {
                                return Optional.of(
                                        Instant.from(
                                                DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
                            } catch (DateTimeException e) {
                                return Optional.empty();
                            }
                        });
    }
}
