package org.firsthand.annotate.attribution.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the agencies that a paragraph is signed with. Immutable.
final class SignatureReader {

    /// "(AFP, dpa)" at the end of a paragraph.
    private static final Pattern SIGNED =
            Pattern.compile(
                    "\\(([\\p{Lu}\\p{Ll}][\\p{L} -]{1,30}(?:[,/] ?[\\p{L} -]{2,30}){0,3})\\)$");

    private final OutletList outlets;

    SignatureReader(OutletList outlets) {
        this.outlets = outlets;
    }

    /// The agencies that `line` is signed with, where all that stands in the signature is known.
    List<Named> read(String line) {
        if (!line.endsWith(")")) {
            return List.of();
        }
        int open = Math.max(0, line.length() - 130);
        Matcher signature = SIGNED.matcher(line).region(open, line.length());
        if (!signature.find()) {
            return List.of();
        }
        List<Optional<String>> names = new ArrayList<>();
        for (String word : signature.group(1).split("[,/]", -1)) {
            names.add(outlets.canonical(word.strip()).filter(outlets::isAgency));
        }
        return names.stream().allMatch(Optional::isPresent)
                ? names.stream()
                        .flatMap(Optional::stream)
                        .map(name -> new Named(name, signature.start(), signature.end()))
                        .toList()
                : List.of();
    }
}
