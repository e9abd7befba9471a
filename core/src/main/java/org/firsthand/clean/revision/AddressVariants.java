package org.firsthand.clean.revision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.firsthand.text.ResourceLines;

/// The rules of `address-variants.tsv`: which parts of an address name no other article.
record AddressVariants(
        List<String> hosts,
        List<String> parameters,
        List<String> views,
        List<String> suffixes,
        List<String> prefixes) {

    static AddressVariants read() {
        Map<String, List<String>> kinds =
                ResourceLines.rows(AddressVariants.class, "address-variants.tsv").stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row[0], row -> ResourceLines.words(row[1])));
        return new AddressVariants(
                words(kinds, "host"),
                words(kinds, "parameter"),
                words(kinds, "view"),
                words(kinds, "suffix"),
                words(kinds, "prefix"));
    }

    private static List<String> words(Map<String, List<String>> kinds, String kind) {
        List<String> words = kinds.get(kind);
        if (words == null) {
            throw new IllegalStateException("address-variants.tsv has no line of kind " + kind);
        }
        return words;
    }

    /// `host` without the label that names a view; a host of one dot keeps its labels.
    String site(String host) {
        for (String label : hosts) {
            if (host.startsWith(label) && host.indexOf('.', label.length()) > 0) {
                return host.substring(label.length());
            }
        }
        return host;
    }

    /// `path` without a view's prefix or suffix and without slashes at its end.
    String path(String path) {
        String plain = AddressKey.trimmed(path);
        for (String suffix : suffixes) {
            if (plain.length() > suffix.length() && plain.endsWith(suffix)) {
                String page = suffix.endsWith("amp.html") && suffix.startsWith(".") ? ".html" : "";
                plain = plain.substring(0, plain.length() - suffix.length()) + page;
                break;
            }
        }
        for (String prefix : prefixes) {
            if (plain.startsWith(prefix) && plain.length() > prefix.length()) {
                return AddressKey.trimmed(plain.substring(prefix.length() - 1));
            }
        }
        return AddressKey.trimmed(plain);
    }

    boolean isNoise(String parameter) {
        return matches(parameters, parameter);
    }

    boolean isView(String parameter) {
        return matches(views, parameter);
    }

    private static boolean matches(List<String> patterns, String parameter) {
        String given = parameter.toLowerCase(Locale.ROOT);
        int equals = given.indexOf('=');
        String name = equals < 0 ? given : given.substring(0, equals);
        for (String pattern : patterns) {
            boolean open = pattern.endsWith("*");
            String stem = open ? pattern.substring(0, pattern.length() - 1) : pattern;
            boolean whole = stem.contains("=");
            String subject = whole ? given : name;
            if (open ? subject.startsWith(stem) : subject.equals(stem)) {
                return true;
            }
        }
        return false;
    }
}
