package org.firsthand.annotate.attribution.origin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.text.Span;

/// Reads the credit of a news agency from the text of its own copy: a dateline such as "PORT VILA
/// (AP) —", a signature, or its writer's title. Immutable.
///
/// An agency that is only talked of ("told Reuters") is no credit.
public final class WireReader {

    private static final int HEAD = 900;
    private static final int FOOT = 400;

    /// An agency's credit.
    ///
    /// @param name the agency's full name
    /// @param span the words of the credit
    public record Credit(String name, Span span) {}

    private record Rule(String name, Pattern head, Pattern foot) {}

    private static final List<Rule> RULES =
            List.of(
                    rule("Associated Press", "AP", "(?:The )?Associated Press"),
                    rule("Agence France-Presse", "AFP", "Agence France[- ]Presse"),
                    rule("United Press International", "UPI", "United Press International"),
                    rule("Reuters", "Reuters|REUTERS", "(?:Thomson )?Reuters"));

    /// The agency whose credit `text` carries, the one that stands first.
    public Optional<Credit> read(String text) {
        Optional<Credit> first = Optional.empty();
        for (Rule rule : RULES) {
            Optional<Credit> credit = credit(rule, text);
            if (credit.isPresent()
                    && (first.isEmpty()
                            || credit.get().span().start() < first.get().span().start())) {
                first = credit;
            }
        }
        return first;
    }

    private static Optional<Credit> credit(Rule rule, String text) {
        Matcher head = rule.head().matcher(text).region(0, Math.min(HEAD, text.length()));
        if (head.find()) {
            return Optional.of(new Credit(rule.name(), new Span(head.start(), head.end())));
        }
        int foot = Math.max(0, text.length() - FOOT);
        Matcher end = rule.foot().matcher(text).region(foot, text.length());
        if (end.find()) {
            return Optional.of(new Credit(rule.name(), new Span(end.start(), end.end())));
        }
        return Optional.empty();
    }

    private static Rule rule(String name, String sign, String full) {
        String dateline = "\\(((?:The )?" + sign + "|" + full + ")\\)\\s?[—–―-]";
        String writers =
                "("
                        + full
                        + " (?:\\p{L}+ )?(?:(?:writer|reporter|correspondent)s?\\b|contributed to))";
        String signature = "(\\(" + full + "\\)\\s*$)";
        String desk = "(\\((?:Reporting|Writing|Additional reporting) by [^)\\n]{1,150}\\))";
        boolean signsDesk = name.equals("Reuters");
        return new Rule(
                name,
                Pattern.compile(dateline),
                Pattern.compile(
                        String.join(
                                "|",
                                signsDesk
                                        ? List.of(writers, signature, desk)
                                        : List.of(writers, signature))));
    }
}
