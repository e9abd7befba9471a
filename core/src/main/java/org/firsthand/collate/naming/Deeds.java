package org.firsthand.collate.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Evidence;
import org.firsthand.likeness.Meanings;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// What those whom the tellings count alike did, in the words of each: "300 bakers walked out",
/// "some 300 strikers stopped work". A deed is a verb with its particle or the bare noun behind it;
/// verbs that mean something quite different are different deeds.
final class Deeds {

    private static final double NEAR = 0.65;

    private final List<Annotations> tellings;
    private final Meanings meanings;

    Deeds(List<Annotations> tellings, Meanings meanings) {
        this.tellings = tellings;
        this.meanings = meanings;
    }

    /// The deeds of what one group of figures counts.
    ///
    /// @param group the places of the figures with what they count
    List<Naming.Term> of(List<Evidence> group) {
        Map<String, List<Evidence>> uses = new TreeMap<>();
        for (Annotations article : tellings) {
            for (Sentence sentence : article.sentences()) {
                group.stream()
                        .filter(counted -> counted.article().equals(article.article().id()))
                        .filter(counted -> sentence.span().contains(counted.span()))
                        .flatMap(counted -> deed(sentence, counted.span()).stream())
                        .distinct()
                        .forEach(
                                span ->
                                        uses.computeIfAbsent(
                                                        span.of(article.article().text())
                                                                .toLowerCase(Locale.ROOT),
                                                        text -> new ArrayList<>())
                                                .add(Evidence.of(article.article().id(), span)));
            }
        }
        List<Naming.Term> terms = Terms.of(uses);
        return terms.stream()
                .filter(t -> meanings.cosine(t.text(), terms.getFirst().text()) >= NEAR)
                .toList();
    }

    /// The verb phrase right behind what is counted.
    private static Optional<Span> deed(Sentence sentence, Span counted) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(counted.end());
        while (at < tokens.size() && tokens.get(at).isNoun()) {
            at++;
        }
        if (at == 0
                || at >= tokens.size()
                || !tokens.get(at - 1).isNoun()
                || !tokens.get(at).tag().equals("VBD")
                || NounPhrase.AUXILIARY.contains(tokens.get(at).lemma())) {
            return Optional.empty();
        }
        int to = at + 1;
        if (to < tokens.size() && isObject(tokens.get(to))) {
            to++;
        }
        return Optional.of(sentence.spanOf(at, to));
    }

    /// "out" of "walked out", "work" of "stopped work".
    private static boolean isObject(Token token) {
        return switch (token.tag()) {
            case "RP", "NN", "NNS" -> true;
            default -> false;
        };
    }
}
