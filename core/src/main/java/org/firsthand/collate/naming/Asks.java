package org.firsthand.collate.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.article.Evidence;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// The verbs of asks between the same parties: the last before what is asked.
final class Asks {

    private Asks() {}

    /// @param group the evidence of the asks
    static List<Naming.Term> verbs(List<Evidence> group, List<Annotations> tellings) {
        Map<String, List<Evidence>> uses = new TreeMap<>();
        for (Annotations article : tellings) {
            for (SpeechAct act : article.acts()) {
                if (group.contains(Evidence.of(article.article().id(), act.evidence()))) {
                    note(article, act, uses);
                }
            }
        }
        return Terms.of(uses);
    }

    private static void note(Annotations article, SpeechAct act, Map<String, List<Evidence>> uses) {
        for (Sentence sentence : article.sentences()) {
            if (!sentence.span().contains(act.what())) {
                continue;
            }
            sentence.tokens().stream()
                    .filter(Token::isVerb)
                    .filter(t -> act.evidence().contains(t.span()))
                    .filter(t -> t.span().end() <= act.what().start())
                    .reduce((a, b) -> b)
                    .map(t -> withParticle(sentence, t))
                    .ifPresent(
                            span ->
                                    uses.computeIfAbsent(
                                                    span.of(article.article().text())
                                                            .toLowerCase(Locale.ROOT),
                                                    w -> new ArrayList<>())
                                            .add(Evidence.of(article.article().id(), span)));
        }
    }

    /// "called" with the "on" behind it.
    private static Span withParticle(Sentence sentence, Token verb) {
        int next = sentence.tokenAt(verb.span().start()) + 1;
        boolean on =
                next < sentence.tokens().size()
                        && verb.lemma().equals("call")
                        && sentence.tokens().get(next).word().equals("on");
        return on ? sentence.spanOf(next - 1, next + 1) : verb.span();
    }
}
