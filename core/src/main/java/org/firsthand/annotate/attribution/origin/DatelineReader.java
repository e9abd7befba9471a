package org.firsthand.annotate.attribution.origin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the agency that a dateline credits: "NORWICK (NNA) –". Immutable.
final class DatelineReader {

    /// A dateline that credits an agency by its name or initials: "NORWICK (NNA) –".
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^[\\p{Lu}][^()\\n]{1,40} \\(([^()\\n]{2,40})\\)|^\\((\\p{Lu}{2,5})\\) ?[—–-]");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

    private final OutletList outlets;

    DatelineReader(OutletList outlets) {
        this.outlets = outlets;
    }

    /// The agency that the dateline at the start of `line` credits.
    Optional<Named> read(String line) {
        Matcher dateline = DATELINE.matcher(line);
        if (!dateline.find()) {
            return Optional.empty();
        }
        int group = dateline.group(1) == null ? 2 : 1;
        String words = dateline.group(group);
        String rest = line.substring(dateline.end()).stripLeading();
        boolean dashed =
                group == 2 || rest.startsWith("–") || rest.startsWith("—") || rest.startsWith("-");
        Optional<String> name =
                outlets.name(words)
                        .or(
                                () ->
                                        dashed && INITIALS.matcher(words).matches()
                                                ? Optional.of(words)
                                                : Optional.empty());
        boolean place =
                group == 2
                        || dashed
                        || line.substring(0, dateline.start(1))
                                .toUpperCase(Locale.ROOT)
                                .equals(line.substring(0, dateline.start(1)));
        return name.filter(n -> place)
                .map(n -> new Named(n, dateline.start(), dateline.end(group) + 1));
    }
}
