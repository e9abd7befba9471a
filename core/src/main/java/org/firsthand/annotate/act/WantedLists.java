package org.firsthand.annotate.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// Wants told in a list behind a colon ("what the nurses want: more beds, longer breaks") or behind
/// the writer's question ("What do they want? More beds."). Immutable.
final class WantedLists {

    private static final int LONGEST = 25;

    private final ActWords words;

    WantedLists(ActWords words) {
        this.words = words;
    }

    /// True for a word that a list of wants stands behind.
    boolean announces(Sentence sentence, int token) {
        return words.is("wanting", sentence.tokens().get(token))
                && token + 1 < sentence.tokens().size()
                && (behind(sentence, token, ":") || behind(sentence, token, "?"));
    }

    private static boolean behind(Sentence sentence, int token, String mark) {
        return sentence.tokens().get(token + 1).word().equals(mark);
    }

    /// The wants that the sentence `at` announces.
    List<SpeechAct> read(Reading reading, int at) {
        Sentence sentence = reading.sentences().get(at);
        for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
            if (!announces(sentence, i)) {
                continue;
            }
            Tree tree = new Tree(reading, sentence);
            Optional<Integer> subject = tree.ownSubject(i).or(() -> before(tree));
            if (behind(sentence, i, ":")) {
                return items(sentence, i + 2, subject.map(tree::phraseSpan), Optional.empty());
            }
            boolean asked = tree.lower(0).equals("what");
            if (asked && at + 1 < reading.sentences().size()) {
                Sentence answer = reading.sentences().get(at + 1);
                if (answer.tokens().size() <= LONGEST) {
                    Span question = sentence.span();
                    return items(answer, 0, subject.map(tree::phraseSpan), Optional.of(question));
                }
            }
        }
        return List.of();
    }

    private static Optional<Integer> before(Tree tree) {
        for (int i = tree.size() - 2; i > 0; i--) {
            if (tree.token(i).isNoun() || tree.token(i).tag().equals("PRP")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// @param question what the first item answers, which is evidence with it
    private static List<SpeechAct> items(
            Sentence list, int from, Optional<Span> who, Optional<Span> question) {
        List<SpeechAct> acts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= list.tokens().size(); i++) {
            boolean ends = i == list.tokens().size() || closes(list, i);
            if (!ends) {
                continue;
            }
            while (start < i && skips(list, start)) {
                start++;
            }
            if (start < i) {
                Span what = list.spanOf(start, i);
                Span evidence =
                        acts.isEmpty() && question.isPresent()
                                ? new Span(question.get().start(), what.end())
                                : what;
                acts.add(
                        new SpeechAct(
                                SpeechAct.Kind.DEMAND,
                                who,
                                Optional.empty(),
                                what,
                                Optional.empty(),
                                evidence));
            }
            start = i + 1;
        }
        return acts;
    }

    private static boolean closes(Sentence list, int token) {
        String word = list.tokens().get(token).word();
        return word.equals(",") || word.equals(";") || word.equals(".");
    }

    private static boolean skips(Sentence list, int token) {
        String tag = list.tokens().get(token).tag();
        return tag.equals("CC") || !list.tokens().get(token).isWord();
    }
}
