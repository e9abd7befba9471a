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

    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i:read (?:more|the full (?:story|article)|the rest)(?: of [^\\n]{0,40}?)?(?: here)? (?:from|at|on|in)"
                            + "|(?:first )?appeared (?:first )?(?:on|in|at)|originally published (?:by|on|in|at)"
                            + "|(?:first )?published (?:first )?(?:by|on|in|at)|with reporting (?:by|from)"
                            + "|additional reporting by|courtesy of|source:|via:) (?i:the )?"
                            + "([\\p{Lu}\\d][\\w.’'&-]{0,30}(?: [\\p{Lu}\\d][\\w.’'&-]{0,30}){0,4})");

    private static final Pattern CONTRIBUTED =
            Pattern.compile(
                    "(?:[Tt]he )?([\\p{Lu}][\\w.’'&-]{0,30}(?: [\\p{Lu}][\\w.’'&-]{0,30}){0,4})"
                            + " (?:(?:news )?(?:writers?|reporters?|correspondents?)\\b|contributed to this (?:report|story|article))");

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
        wires.read(article.text())
                .ifPresent(
                        credit ->
                                found.add(
                                        new SourceMention(
                                                credit.name(),
                                                Kind.AGENCY,
                                                false,
                                                Evidence.of(article.id(), credit.span()),
                                                Route.CREDIT)));
        lines(article.text(), 0, Evidence.Layer.TEXT, article, found);
        for (Cut cut : article.cuts()) {
            String words = cut.span().of(article.original());
            lines(words, cut.span().start(), Evidence.Layer.ORIGINAL, article, found);
        }
        return found;
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
            credit(CREDIT, line, offset + start, layer, article, found);
            if (line.length() < LONGEST_LINE) {
                credit(CONTRIBUTED, line, offset + start, layer, article, found);
            }
            start = end + 1;
        }
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

    private void credit(
            Pattern pattern,
            String line,
            int offset,
            Evidence.Layer layer,
            Article article,
            List<SourceMention> found) {
        Matcher credit = pattern.matcher(line);
        while (credit.find()) {
            Optional<String> name = name(credit.group(1), layer);
            if (name.isEmpty()) {
                continue;
            }
            Span span = new Span(offset + credit.start(), offset + credit.end());
            found.add(
                    new SourceMention(
                            name.get(),
                            outlets.isAgency(name.get()) ? Kind.AGENCY : Kind.OUTLET,
                            false,
                            new Evidence(article.id(), span, layer),
                            Route.CREDIT));
        }
    }

    /// A known outlet's full name; of a line that was cut also a name that we do not know.
    private Optional<String> name(String words, Evidence.Layer layer) {
        Optional<String> known = outlets.canonical(words);
        if (known.isPresent() || layer == Evidence.Layer.TEXT) {
            return known;
        }
        boolean shouted = words.equals(words.toUpperCase(Locale.ROOT));
        return Optional.of(shouted ? titleCase(words) : words);
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
