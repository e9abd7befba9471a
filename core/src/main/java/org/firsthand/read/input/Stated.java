package org.firsthand.read.input;

import java.util.Map;
import java.util.TreeMap;

/// A fact about an article, and what stated it.
///
/// @param by in words that follow "stated by": `the feed`, `the sidecar`
public record Stated(String value, String by) {

    /// The address that an input was fetched from.
    public static Stated asFetched(String url) {
        return new Stated(url, "the address it came from");
    }

    /// `facts`, all stated by the same.
    public static Map<String, Stated> all(Map<String, String> facts, String by) {
        Map<String, Stated> stated = new TreeMap<>();
        facts.forEach((name, value) -> stated.put(name, new Stated(value, by)));
        return stated;
    }
}
