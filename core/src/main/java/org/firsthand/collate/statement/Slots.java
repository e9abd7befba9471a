package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.firsthand.annotate.finding.Annotations;
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

    private static final SlotWords WORDS = SlotWords.read();
    private static final Negations NEGATIONS = Negations.read(WORDS);

    /// What fills a slot of a reading.
    ///
    /// @param reading the reading's number in its statement
    /// @param words as written
    /// @param value what they come to, by which fillings are told apart
    record Filled(int reading, Evidence evidence, String words, String value) {}

    private final Telling telling;
    private final int number;

    Slots(Telling telling) {
        this(telling, 0);
    }

    /// @param number that of the reading in its statement
    Slots(Telling telling, int number) {
        this.telling = telling;
        this.number = number;
    }

    int number() {
        return number;
    }

    Filled slot(Span span, String value) {
        return new Filled(number, at(span), words(span), value);
    }

    Span span() {
        return telling.whole().span();
    }

    ArticleId article() {
        return telling.whole().article();
    }

    /// What is known of the whole article.
    Annotations annotations() {
        return telling.article();
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
        return NEGATIONS.in(tokens().toList());
    }

    /// The words that `token` is written in: "doesn't", of which the token is "n't".
    Span whole(Token token) {
        String text = telling.article().article().text();
        int start = token.span().start();
        while (start > span().start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, token.span().end());
    }

    /// The modal words by what they mean.
    Map<String, Token> modals() {
        return classes(WORDS::modal);
    }

    /// The words that tell of a rise or a fall.
    Map<String, Token> directions() {
        return classes(WORDS::direction);
    }

    private Map<String, Token> classes(Function<Token, Optional<String>> of) {
        Map<String, Token> found = new TreeMap<>();
        tokens().forEach(token -> of.apply(token).ifPresent(c -> found.putIfAbsent(c, token)));
        return found;
    }

    private Stream<Token> tokens() {
        return telling.sentence().tokens().stream().filter(token -> span().contains(token.span()));
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
