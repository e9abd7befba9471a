package org.firsthand.annotate.attribution.origin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads which outlet the words that a credit names are. Immutable.
final class CreditedName {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\d]{2})\\.(?: .*)?$");

    private final OutletList outlets;

    CreditedName(OutletList outlets) {
        this.outlets = outlets;
    }

    /// The name of the outlet that `words` are: a known one, perhaps with more behind it, one by
    /// its form, or, where `any` will do, the words themselves.
    Optional<String> read(String words, boolean any) {
        String bare = SENTENCE_END.matcher(words).replaceFirst("");
        Optional<String> found = outlets.name(bare);
        for (int end = bare.lastIndexOf(' '); found.isEmpty() && end > 0; ) {
            found = outlets.canonical(bare.substring(0, end));
            end = bare.lastIndexOf(' ', end - 1);
        }
        boolean shouted = bare.equals(bare.toUpperCase(Locale.ROOT));
        return found.or(
                () -> any ? Optional.of(shouted ? titleCase(bare) : bare) : Optional.empty());
    }

    private static String titleCase(String words) {
        StringBuilder title = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            title.append(title.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }
}
