package org.firsthand.annotate.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Acts that stand as a list: the points below "laid out his conditions:", and the members of "it
/// stipulates A to end, lifting B, and granting C". Immutable.
final class ListedActs {

    private static final String BULLETS = "-•*–—·‣";

    private final ActWords words;

    ListedActs(ActWords words) {
        this.words = words;
    }

    /// The points below the sentence `at`, where that announces a list.
    List<SpeechAct> points(Reading reading, int at) {
        Sentence sentence = reading.sentences().get(at);
        List<SpeechAct> acts = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        Optional<Token> announcing =
                tokens.stream().filter(t -> words.is("announcing", t)).reduce((a, b) -> b);
        if (!tokens.getLast().word().equals(":") || announcing.isEmpty()) {
            return acts;
        }
        Tree tree = new Tree(reading, sentence);
        int noun = tokens.indexOf(announcing.get());
        int above = tree.parse().head(noun);
        Optional<Span> from = tree.subject(above < 0 ? noun : above).map(tree::phraseSpan);
        SpeechAct.Kind kind = kind(announcing.get());
        for (int i = at + 1; i < reading.sentences().size(); i++) {
            Sentence point = reading.sentences().get(i);
            if (!isPoint(point)) {
                break;
            }
            Span words = point.spanOf(1, Math.min(point.tokens().size(), 41));
            acts.add(new SpeechAct(kind, from, Optional.empty(), words, Optional.empty(), words));
        }
        return acts;
    }

    private SpeechAct.Kind kind(Token announcing) {
        return words.trigger(announcing).map(Trigger::kind).orElse(SpeechAct.Kind.DEMAND);
    }

    private static boolean isPoint(Sentence sentence) {
        String first = sentence.tokens().getFirst().word();
        boolean numbered = first.length() <= 3 && Character.isDigit(first.charAt(0));
        return sentence.tokens().size() > 1
                && ((BULLETS.indexOf(first.charAt(0)) >= 0 && first.length() <= 2) || numbered);
    }

    /// The further members of a list of clauses behind the act `first`: one for each "-ing" or "to"
    /// that follows a comma or an "and".
    List<SpeechAct> members(Tree tree, SpeechAct first) {
        List<SpeechAct> acts = new ArrayList<>();
        int from = tree.sentence().tokenAt(first.what().start());
        int end = tree.sentence().tokenAt(first.what().end());
        int start = from;
        for (int i = from + 1; i < end; i++) {
            String before = tree.token(i - 1).tag();
            boolean joined = before.equals(",") || before.equals("CC");
            if (joined && tree.token(i).tag().equals("VBG") && i - start >= 2) {
                acts.add(member(tree, first, start, i));
                start = i;
            }
        }
        if (start > from) {
            acts.add(member(tree, first, start, end));
        }
        return acts.size() < 2 ? List.of() : acts;
    }

    private static SpeechAct member(Tree tree, SpeechAct first, int from, int to) {
        int last = to;
        while (last - 1 > from
                && (!tree.token(last - 1).isWord() || tree.token(last - 1).tag().equals("CC"))) {
            last--;
        }
        Span what = tree.clip(from, last);
        return new SpeechAct(first.kind(), first.from(), first.to(), what, Optional.empty(), what);
    }
}
