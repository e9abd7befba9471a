package org.firsthand.annotate.attribution.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the set phrases that credit an outlet: "This story first appeared in NAME", "With
/// reporting by NAME", "NAME contributed to this report". Immutable.
final class CreditFrames {

    /// The longest line, in characters, that says who wrote or contributed.
    private static final int LONGEST_LINE = 400;

    private static final String NAME =
            "(?:[Tt]he |THE )?([\\p{Lu}\\d][\\p{L}\\d.’'&-]{0,30}+(?: [\\p{Lu}\\d][\\p{L}\\d.’'&-]{0,30}+){0,4})(?! ?/)";

    /// Frames that name an outlet whatever it is called.
    private static final Pattern SURE =
            Pattern.compile(
                    "(?:This|The) (?:article|story|report|post|piece|column|essay) (?:was )?(?:(?:first|originally) (?:appeared|published)|appeared (?:first|originally)|published (?:first|originally))"
                            + " (?:in|on|at|by) "
                            + NAME);

    /// Frames that name an outlet or something else.
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i:read (?:more|the full (?:story|article)|the rest)(?: of [^\\n]{0,40}?)?(?: here)? (?:from|at|on|in)"
                            + "|(?:first )?appeared (?:first )?(?:on|in|at)|originally published (?:by|on|in|at)"
                            + "|(?:first )?published (?:first )?(?:by|on|in|at)|with reporting (?:by|from)"
                            + "|(?:with )?(?:material|files|contributions?|information) (?:by|from)"
                            + "|(?:additional )?reporting by|courtesy of|source:|credit:|via:"
                            + "|(?<!image )(?<!photo )(?:©|\\(c\\)|copyright)(?: ©)?(?: \\d{4})?(?: by)?) "
                            + NAME);

    private static final Pattern CONTRIBUTED =
            Pattern.compile(
                    NAME
                            + " (?:(?:news )?(?:writers?|reporters?|correspondents?)\\b|contributed to this (?:report|story|article))");

    /// Each frame above holds one of these.
    private static final List<String> FRAME_WORDS =
            List.of(
                    "appeared",
                    "published",
                    "read ",
                    "report",
                    "material ",
                    "files ",
                    "contribut",
                    "information ",
                    "courtesy of",
                    "source:",
                    "credit:",
                    "via:",
                    "©",
                    "(c)",
                    "copyright",
                    "writer",
                    "correspondent");

    /// A line of nothing but a name, "From NAME", or a byline with the outlet behind it.
    private static final Pattern WHOLE =
            Pattern.compile("(?:From |By [^,\\n]{3,40}, )?" + NAME + ":?");

    private final CreditedName names;

    CreditFrames(OutletList outlets) {
        this.names = new CreditedName(outlets);
    }

    /// What `line` credits.
    ///
    /// @param cut true where the line was cut from the article, so that any name may be an outlet's
    List<Named> read(String line, boolean cut) {
        List<Named> named = new ArrayList<>();
        if (mayFrame(line)) {
            find(SURE, line, true, named);
            find(CREDIT, line, cut, named);
            if (line.length() < LONGEST_LINE) {
                find(CONTRIBUTED, line, cut, named);
            }
        }
        return named;
    }

    /// What `line` credits by being nothing but a name.
    List<Named> readWhole(String line) {
        Matcher whole = WHOLE.matcher(line);
        return whole.matches()
                ? names.read(whole.group(1), false).stream()
                        .map(name -> new Named(name, whole.start(), whole.end()))
                        .toList()
                : List.of();
    }

    /// False where none of the frames can match: few lines hold one of their words, and the search
    /// for a word costs a fraction of the search for a frame.
    private static boolean mayFrame(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return FRAME_WORDS.stream().anyMatch(lower::contains);
    }

    private void find(Pattern pattern, String line, boolean any, List<Named> named) {
        Matcher credit = pattern.matcher(line);
        while (credit.find()) {
            names.read(credit.group(1), any)
                    .ifPresent(name -> named.add(new Named(name, credit.start(), credit.end())));
        }
    }
}
