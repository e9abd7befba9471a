package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.likeness.ContentWords;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// What a reading says, slot by slot: its figures, dates, speakers, negation, modal words and the
/// way things go.
final class Slots {

    private static final Set<String> NEGATION =
            Set.of(
                    "not", "n't", "n’t", "no", "never", "neither", "nor", "nobody", "nothing",
                    "none", "without", "fail", "deny", "refuse", "reject", "cannot", "unable",
                    "elusive");
    private static final Map<String, String> MODAL =
            Map.ofEntries(
                    Map.entry("may", "possible"),
                    Map.entry("might", "possible"),
                    Map.entry("could", "possible"),
                    Map.entry("can", "possible"),
                    Map.entry("would", "conditional"),
                    Map.entry("should", "wanted"),
                    Map.entry("must", "wanted"),
                    Map.entry("want", "wanted"),
                    Map.entry("desire", "wanted"),
                    Map.entry("hope", "wanted"),
                    Map.entry("demand", "wanted"),
                    Map.entry("ask", "wanted"),
                    Map.entry("request", "wanted"),
                    Map.entry("seek", "wanted"),
                    Map.entry("willing", "offered"),
                    Map.entry("offer", "offered"),
                    Map.entry("ready", "offered"),
                    Map.entry("agree", "agreed"),
                    Map.entry("commit", "agreed"),
                    Map.entry("pledge", "agreed"),
                    Map.entry("promise", "agreed"),
                    Map.entry("will", "planned"),
                    Map.entry("expect", "planned"),
                    Map.entry("plan", "planned"),
                    Map.entry("schedule", "planned"));
    private static final Map<String, String> DIRECTION =
            Map.ofEntries(
                    Map.entry("increase", "up"),
                    Map.entry("rise", "up"),
                    Map.entry("surge", "up"),
                    Map.entry("grow", "up"),
                    Map.entry("jump", "up"),
                    Map.entry("soar", "up"),
                    Map.entry("climb", "up"),
                    Map.entry("skyrocket", "up"),
                    Map.entry("record", "up"),
                    Map.entry("spike", "up"),
                    Map.entry("gain", "up"),
                    Map.entry("decrease", "down"),
                    Map.entry("fall", "down"),
                    Map.entry("drop", "down"),
                    Map.entry("decline", "down"),
                    Map.entry("shrink", "down"),
                    Map.entry("plunge", "down"),
                    Map.entry("slump", "down"),
                    Map.entry("ease", "down"),
                    Map.entry("slow", "down"),
                    Map.entry("lose", "down"));

    private final Telling telling;

    Slots(Telling telling) {
        this.telling = telling;
    }

    Span span() {
        return telling.whole().span();
    }

    ArticleId article() {
        return telling.whole().article();
    }

    Evidence at(Span span) {
        return Evidence.of(article(), span);
    }

    String words(Span span) {
        return span.of(telling.article().article().text());
    }

    List<Figure> figures() {
        return telling.article().figures().stream()
                .filter(figure -> span().contains(figure.span()))
                .toList();
    }

    /// The dated expressions of it.
    List<TimeExpression> dates() {
        return telling.article().times().stream()
                .filter(time -> span().contains(time.span()) && time.start().isPresent())
                .filter(time -> time.type() == TimeExpression.Type.DATE)
                .toList();
    }

    /// The attribution whose content is most of it, where one is.
    Optional<Attribution> attribution() {
        return telling.article().attributions().stream()
                .filter(a -> 2 * shared(a) >= span().length())
                .max(Comparator.comparingInt(this::shared));
    }

    private int shared(Attribution attribution) {
        return attribution.content().stream().mapToInt(this::shared).sum();
    }

    private int shared(Span content) {
        return Math.max(
                0,
                Math.min(content.end(), span().end()) - Math.max(content.start(), span().start()));
    }

    List<Token> negations() {
        return telling.sentence().tokens().stream()
                .filter(token -> span().contains(token.span()))
                .filter(
                        token ->
                                NEGATION.contains(token.lemma().toLowerCase(Locale.ROOT))
                                        || NEGATION.contains(token.word().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// The modal words by what they mean.
    Map<String, Token> modals() {
        return classes(MODAL);
    }

    /// The words that tell of a rise or a fall.
    Map<String, Token> directions() {
        return classes(DIRECTION);
    }

    private Map<String, Token> classes(Map<String, String> known) {
        Map<String, Token> found = new TreeMap<>();
        for (Token token : telling.sentence().tokens()) {
            String of = known.get(token.lemma().toLowerCase(Locale.ROOT));
            if (of != null && span().contains(token.span())) {
                found.putIfAbsent(of, token);
            }
        }
        return found;
    }

    /// The content words of it that none of `others` has.
    List<Token> own(List<Slots> others) {
        NavigableSet<String> theirs = new TreeSet<>();
        others.forEach(other -> theirs.addAll(other.telling.whole().words()));
        List<Token> own = new ArrayList<>();
        for (Token token : telling.sentence().tokens()) {
            String folded = ContentWords.fold(token.lemma());
            if (span().contains(token.span())
                    && telling.whole().words().contains(folded)
                    && !theirs.contains(folded)) {
                own.add(token);
            }
        }
        return own;
    }
}
