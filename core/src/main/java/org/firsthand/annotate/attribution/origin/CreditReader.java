package org.firsthand.annotate.attribution.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.annotate.finding.SourceMention.Kind;
import org.firsthand.annotate.finding.SourceMention.Route;
import org.firsthand.article.Article;
import org.firsthand.article.Cut;
import org.firsthand.article.Evidence;
import org.firsthand.text.Span;

/// Reads credit lines and embedded posts by their form. Immutable.
public final class CreditReader {

    private static final int LONGEST_LINE = 400;

    private static final Pattern POST =
            Pattern.compile(
                    "[—–-]\\s?([^—–\\n]{1,60}?) \\((@\\w{1,30})\\),? (?:[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4}|\\d{1,2} [A-Z][a-z]{2,8} \\d{4})");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\d]{2})\\.(?: .*)?$");

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

    /// "(AFP, dpa)" at the end of a paragraph.
    private static final Pattern SIGNED =
            Pattern.compile(
                    "\\(([\\p{Lu}\\p{Ll}][\\p{L} -]{1,30}(?:[,/] ?[\\p{L} -]{2,30}){0,3})\\)$");

    /// A dateline that credits an agency by its name or initials: "NORWICK (NNA) –".
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^[\\p{Lu}][^()\\n]{1,40} \\(([^()\\n]{2,40})\\)|^\\((\\p{Lu}{2,5})\\) ?[—–-]");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

    /// How far from the top a line of nothing but a name, or a dateline, stands.
    private static final int HEAD = 900;

    /// How far from the end a signature stands.
    private static final int FOOT = 400;

    private final OutletList outlets;
    private final WireReader wires;

    CreditReader(OutletList outlets) {
        this.outlets = outlets;
        this.wires = new WireReader();
    }

    /// The sources that credit lines and posts of the article name, in its cleaned text and in what
    /// was cut from it.
    List<SourceMention> read(Article article) {
        List<SourceMention> found = new ArrayList<>();
        lines(article.text(), 0, Evidence.Layer.TEXT, article, found);
        for (Cut cut : article.cuts()) {
            String words = cut.span().of(article.original());
            lines(words, cut.span().start(), Evidence.Layer.ORIGINAL, article, found);
        }
        wires.read(article.text())
                .filter(credit -> found.stream().noneMatch(m -> names(m, credit.span())))
                .ifPresent(
                        credit ->
                                found.addFirst(
                                        new SourceMention(
                                                outlets.canonical(credit.name())
                                                        .orElse(credit.name()),
                                                Kind.AGENCY,
                                                false,
                                                Evidence.of(article.id(), credit.span()),
                                                Route.CREDIT)));
        return found;
    }

    /// True where the words of a credit say themselves whose it is.
    private static boolean names(SourceMention mention, Span credit) {
        return mention.evidence().layer() == Evidence.Layer.TEXT
                && mention.route() == Route.CREDIT
                && mention.evidence().span().overlaps(credit);
    }

    private void lines(
            String text,
            int offset,
            Evidence.Layer layer,
            Article article,
            List<SourceMention> found) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, Math.min(end, start + 4 * LONGEST_LINE));
            post(line, offset + start, layer, article, found);
            credits(line, offset + start, layer, article, found);
            start = end + 1;
        }
    }

    /// False where none of the frames can match: few lines hold one of their words, and the search
    /// for a word costs a fraction of the search for a frame.
    private static boolean mayFrame(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return FRAME_WORDS.stream().anyMatch(lower::contains);
    }

    private static void post(
            String line,
            int offset,
            Evidence.Layer layer,
            Article article,
            List<SourceMention> found) {
        if (line.indexOf("(@") < 0) {
            return;
        }
        Matcher post = POST.matcher(line);
        while (post.find()) {
            String name = "post by " + post.group(1).strip() + " (" + post.group(2) + ")";
            Span span = new Span(offset + post.start(1), offset + post.end());
            found.add(
                    new SourceMention(
                            name,
                            Kind.POST,
                            false,
                            new Evidence(article.id(), span, layer),
                            Route.POST));
        }
    }

    private void credits(
            String line,
            int offset,
            Evidence.Layer layer,
            Article article,
            List<SourceMention> found) {
        boolean cut = layer == Evidence.Layer.ORIGINAL;
        List<Named> named = new ArrayList<>();
        if (mayFrame(line)) {
            find(SURE, line, true, named);
            find(CREDIT, line, cut, named);
            if (line.length() < LONGEST_LINE) {
                find(CONTRIBUTED, line, cut, named);
            }
        }
        int length = cut ? 0 : article.text().length();
        if (offset + line.length() > length - FOOT) {
            signed(line, named);
        }
        if (offset < HEAD) {
            Matcher whole = WHOLE.matcher(line);
            if (whole.matches()) {
                name(whole.group(1), false)
                        .ifPresent(name -> named.add(new Named(name, whole.start(), whole.end())));
            }
            dateline(line).ifPresent(named::add);
        }
        for (Named one : named) {
            Span span = new Span(offset + one.start(), offset + one.end());
            found.add(
                    new SourceMention(
                            one.name(),
                            outlets.isAgency(one.name()) ? Kind.AGENCY : Kind.OUTLET,
                            false,
                            new Evidence(article.id(), span, layer),
                            Route.CREDIT));
        }
    }

    private Optional<Named> dateline(String line) {
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

    private record Named(String name, int start, int end) {}

    private void find(Pattern pattern, String line, boolean any, List<Named> named) {
        Matcher credit = pattern.matcher(line);
        while (credit.find()) {
            name(credit.group(1), any)
                    .ifPresent(name -> named.add(new Named(name, credit.start(), credit.end())));
        }
    }

    /// A signature counts where all that stands in it is known.
    private void signed(String line, List<Named> named) {
        if (!line.endsWith(")")) {
            return;
        }
        int open = Math.max(0, line.length() - 130);
        Matcher signature = SIGNED.matcher(line).region(open, line.length());
        if (!signature.find()) {
            return;
        }
        List<Optional<String>> names = new ArrayList<>();
        for (String word : signature.group(1).split("[,/]", -1)) {
            names.add(outlets.canonical(word.strip()).filter(outlets::isAgency));
        }
        if (names.stream().allMatch(Optional::isPresent)) {
            names.forEach(
                    name ->
                            named.add(
                                    new Named(
                                            name.orElseThrow(),
                                            signature.start(),
                                            signature.end())));
        }
    }

    /// The name of the outlet that `words` are: a known one, perhaps with more behind it, one by
    /// its form, or, where `any` will do, the words themselves.
    private Optional<String> name(String words, boolean any) {
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
