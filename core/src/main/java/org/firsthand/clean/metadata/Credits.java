package org.firsthand.clean.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Certainty;
import org.firsthand.article.Evidence;
import org.firsthand.article.PublicationDate;
import org.firsthand.article.Wire;
import org.firsthand.clean.line.Lines;
import org.firsthand.text.Span;

/// Whom an article credits, in the lines of its page: agency, publisher, and the day it states.
public final class Credits {

    private static final List<Pattern> PUBLISHERS =
            List.of(
                    Pattern.compile(
                            "(?i)^(?:click|tap) here (?:to|for) (?:read |see )?more (?:news |stories |coverage )?(?:from|at|on) (?<name>[^.!?]{3,60})[.!?]?$"),
                    Pattern.compile(
                            "(?i)^read more (?:stories |news )?(?:from|at) (?<name>[^.!?]{3,60})[.!?]?$"),
                    Pattern.compile(
                            "(?i)^the post .{1,250} (?:appeared first|first appeared|was first published) (?:on|at|in) (?<name>.{3,60}?)\\.?$"),
                    Pattern.compile(
                            "(?i)^(?:this|the) (?:article|story|post|piece|column|essay|report)(?: has| is| was| been)* (?:originally|first|republished|reprinted|reproduced|syndicated)(?: (?:appeared|published|posted|with permission|under licen[cs]e))* (?:on|at|by|in|from) (?<name>[^.,;(]{3,60}).*"),
                    Pattern.compile(
                            "(?i)^(?:originally|first) (?:published|posted|appeared) (?:on|at|by|in) (?<name>[^.,;(]{3,60}).*"),
                    Pattern.compile(
                            "(?i)^(?:republished|reprinted)(?: with permission)? from (?<name>[^.,;(]{3,60}).*"));
    private static final Pattern STATED =
            Pattern.compile(
                    "(?i)^(?:first )?(?:published|posted|publication date|date published|issued)\\b.{0,20}");
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^\\p{Lu}[\\p{Lu} .,'’/-]{2,40}, (?<date>\\p{L}{3,9}\\.? \\d{1,2},? \\d{4})\\b.{0,30}? ?[-–—]");

    private Credits() {}

    /// Whose article it is, by a line such as "The post … appeared first on …".
    public static Optional<String> publisher(String line) {
        if (line.length() > 320) {
            return Optional.empty();
        }
        String plain = Lines.plain(line);
        for (Pattern pattern : PUBLISHERS) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.find()) {
                return Optional.of(named(matcher.group("name").strip()));
            }
        }
        return Optional.empty();
    }

    /// A name without its article, and not in capitals where the line is.
    private static String named(String name) {
        String bare = name.replaceFirst("(?i)^the ", "");
        if (Lines.capitals(bare) < 0.9 || bare.length() <= 4) {
            return bare;
        }
        StringBuilder title = new StringBuilder();
        for (String word : bare.split(" ", -1)) {
            boolean small = word.equals("OF") || word.equals("AND") || word.equals("THE");
            String rest = word.length() > 1 ? word.substring(1).toLowerCase(Locale.ROOT) : "";
            title.append(title.isEmpty() ? "" : " ")
                    .append(
                            small
                                    ? word.toLowerCase(Locale.ROOT)
                                    : word.substring(0, Math.min(1, word.length())) + rest);
        }
        return title.toString();
    }

    /// The first agency that the lines of `text` credit.
    public static Optional<Wire> wire(ArticleId id, String text) {
        return Lines.of(text).stream().flatMap(line -> wire(id, text, line).stream()).findFirst();
    }

    /// The agency that one line of `text` credits.
    public static Optional<Wire> wire(ArticleId id, String text, Span line) {
        return Agencies.credited(line.of(text))
                .map(
                        credit ->
                                new Wire(
                                        credit.agency(),
                                        Certainty.STATED,
                                        Optional.of(
                                                Evidence.original(
                                                        id, credit.span().shift(line.start())))));
    }

    /// The day that a line states: "Published …", or a dateline with its year.
    public static Optional<PublicationDate> stated(ArticleId id, String text, String language) {
        for (Span line : Lines.of(text)) {
            String head = line.of(text).substring(0, Math.min(160, line.length()));
            Matcher dateline = DATELINE.matcher(head);
            boolean says = STATED.matcher(head).lookingAt() && line.length() < 100;
            String where = says ? "a line of the page" : "the dateline";
            String words = says ? head : dateline.find() ? dateline.group("date") : "";
            Optional<PublicationDate> date =
                    CalendarDates.first(words, language)
                            .map(
                                    day ->
                                            PublicationDate.stated(
                                                    day.toString(),
                                                    "stated by " + where,
                                                    List.of(Evidence.original(id, line))));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
