package org.firsthand.clean.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a file of rules; its head says how they are written.
final class RuleFile {

    private final String name;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final List<LineRules.Rule> rules = new ArrayList<>();
    private Block block = new Block("");

    private RuleFile(String name) {
        this.name = name;
    }

    static List<LineRules.Rule> read(String name) {
        RuleFile file = new RuleFile(name);
        try (InputStream bytes = RuleFile.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            lines.lines().forEach(file::line);
            file.block.addTo(file.rules);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
        return file.rules;
    }

    private void line(String line) {
        String value = line.length() > 2 ? line.substring(2) : "";
        switch (line.isEmpty() ? '#' : line.charAt(0)) {
            case '=' -> {
                block.addTo(rules);
                block = new Block(value);
            }
            case '~' -> block.patterns.add(new LinePattern(pattern(value), List.of()));
            case '?' -> {
                int at = value.indexOf(" : ");
                List<String> words = List.of(value.substring(0, at).split("\\|", -1));
                block.patterns.add(new LinePattern(pattern(value.substring(at + 3)), words));
            }
            case '+' -> block.hits.add(value);
            case '-' -> block.misses.add(value);
            case '$' -> {
                int at = value.indexOf(' ');
                names.add("{" + value.substring(0, at) + "}");
                values.add(insert(value.substring(at + 1)));
            }
            case '#' -> {}
            default -> throw new IllegalStateException(name + ": cannot read: " + line);
        }
    }

    private Pattern pattern(String value) {
        return Pattern.compile(insert(value), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String insert(String value) {
        String inserted = value;
        for (int i = 0; i < values.size(); i++) {
            inserted = inserted.replace(names.get(i), values.get(i));
        }
        return inserted;
    }

    private static final class Block {

        private final String head;
        private final List<LinePattern> patterns = new ArrayList<>();
        private final List<String> hits = new ArrayList<>();
        private final List<String> misses = new ArrayList<>();

        Block(String head) {
            this.head = head;
        }

        void addTo(List<LineRules.Rule> rules) {
            if (patterns.isEmpty()) {
                return;
            }
            int at = head.indexOf('@');
            Set<LineRules.Place> places = EnumSet.noneOf(LineRules.Place.class);
            if (at < 0) {
                places = EnumSet.allOf(LineRules.Place.class);
            } else {
                for (String place : head.substring(at + 1).strip().split(" ", -1)) {
                    places.add(LineRules.Place.valueOf(place.toUpperCase(Locale.ROOT)));
                }
            }
            String reason = at < 0 ? head.strip() : head.substring(0, at).strip();
            rules.add(new LineRules.Rule(reason, places, patterns, hits, misses));
        }
    }
}
