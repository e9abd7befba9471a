package org.firsthand.link.name.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.firsthand.article.Article;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Span;

/// Finds the people whom the lines that cleaning cut credit with a picture or the report.
final class Credits {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}\\.?";

    private final Set<String> houses =
            Set.copyOf(ResourceLines.rules(Credits.class, "credit-houses.txt"));
    private final Pattern credit =
            Pattern.compile(
                    "\\b(?i:"
                            + ResourceLines.rules(Credits.class, "credit-labels.txt").stream()
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|"))
                            + ")(?i: by)?: {0,3}("
                            + WORD
                            + "(?: "
                            + WORD
                            + "){1,3})(?=\\s*(?:$|[/,;|(\\n]))",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /// Their places in the original, in order.
    List<Span> people(Article article) {
        List<Span> people = new ArrayList<>();
        Matcher matcher = credit.matcher(article.original());
        while (matcher.find()) {
            Span person = new Span(matcher.start(1), matcher.end(1));
            boolean cut = article.map().toDerived(person).length() == 0;
            if (cut && !isHouse(matcher.group(1))) {
                people.add(person);
            }
        }
        return people;
    }

    private boolean isHouse(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return houses.contains(last.toLowerCase(Locale.ROOT));
    }
}
