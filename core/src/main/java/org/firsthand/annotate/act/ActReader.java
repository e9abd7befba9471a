package org.firsthand.annotate.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Finds demands, requests, offers, promises and their like. Immutable.
public final class ActReader {

    /// Longer sentences are lists or noise; their trees cost much and say little.
    private static final int LONGEST = 150;

    private final ActWords words = ActWords.load();
    private final FramedActs framed = new FramedActs(words);
    private final ModalActs modal = new ModalActs(words);
    private final ListedActs listed = new ListedActs(words);
    private final Conditions conditions = new Conditions(words);
    private final Imperatives imperatives = new Imperatives(words);
    private final PhrasalActs phrasal = new PhrasalActs(words);
    private final WantedLists wanted = new WantedLists(words);
    private final NextSteps steps = new NextSteps(words);

    /// The acts of one article, in order of place; only sentences with a trigger are parsed.
    public List<SpeechAct> read(
            Reading reading,
            List<Name> names,
            List<Attribution> attributions,
            List<TimeExpression> times) {
        List<SpeechAct> acts = new ArrayList<>();
        Voices voices = new Voices(attributions, reading.text());
        for (int i = 0; i < reading.sentences().size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            if (sentence.tokens().size() > LONGEST || !triggered(sentence, voices)) {
                continue;
            }
            Tree tree = new Tree(reading, sentence);
            List<SpeechAct> points = listed.points(reading, i);
            acts.addAll(points);
            acts.addAll(modal.read(tree, voices));
            acts.addAll(conditions.read(tree, voices));
            acts.addAll(imperatives.read(tree, voices));
            acts.addAll(phrasal.read(tree));
            acts.addAll(wanted.read(reading, i));
            acts.addAll(steps.read(tree, times));
            for (SpeechAct act : points.isEmpty() ? framed.read(tree) : List.<SpeechAct>of()) {
                List<SpeechAct> members = listed.members(tree, act);
                acts.addAll(members.isEmpty() ? List.of(act) : members);
            }
        }
        List<SpeechAct> named =
                acts.stream().map(act -> act.by(act.from().map(voices::named))).toList();
        return carried(distinct(named), reading.text());
    }

    private boolean triggered(Sentence sentence, Voices voices) {
        return voices.speaker(sentence.tokens().getFirst().span()).isPresent()
                || sentence.tokens().stream()
                        .anyMatch(
                                t ->
                                        phrasal.begins(t.lemma())
                                                || words.is("sitting", t)
                                                || words.is("wanting", t)
                                                || words.trigger(t).isPresent()
                                                || words.is("duty", t)
                                                || words.is("scheduled", t)
                                                || words.is("step", t)
                                                || words.is("announcing", t)
                                                || isCondition(t));
    }

    private static boolean isCondition(Token token) {
        return switch (token.word()) {
            case "need",
                    "if",
                    "until",
                    "when",
                    "When",
                    "once",
                    "Once",
                    "If",
                    "unless",
                    "Unless",
                    "condition",
                    "provided" ->
                    true;
            default -> false;
        };
    }

    /// One act a stretch: where two of a kind share what is asked, the first stays.
    private static List<SpeechAct> distinct(List<SpeechAct> acts) {
        List<SpeechAct> sorted = new ArrayList<>(acts);
        sorted.sort(
                Comparator.comparing(SpeechAct::evidence)
                        .thenComparing(SpeechAct::what)
                        .thenComparing(SpeechAct::kind));
        List<SpeechAct> kept = new ArrayList<>();
        for (SpeechAct act : sorted) {
            boolean told =
                    kept.stream()
                            .anyMatch(k -> k.kind() == act.kind() && same(k.what(), act.what()));
            if (!told) {
                kept.add(act);
            }
        }
        return kept;
    }

    private static boolean same(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared * 2 > Math.min(a.length(), b.length());
    }

    /// A demand without its maker, or of an "it", is by the one who made the demand before it.
    private static List<SpeechAct> carried(List<SpeechAct> acts, String text) {
        List<SpeechAct> result = new ArrayList<>();
        Optional<SpeechAct> last = Optional.empty();
        for (SpeechAct act : acts) {
            boolean asks =
                    act.kind() == SpeechAct.Kind.DEMAND || act.kind() == SpeechAct.Kind.REQUEST;
            SpeechAct full = act;
            boolean open = act.from().isEmpty() || act.from().get().of(text).equalsIgnoreCase("it");
            if (asks && open && last.isPresent()) {
                full =
                        new SpeechAct(
                                act.kind(),
                                last.get().from(),
                                act.to().or(last.get()::to),
                                act.what(),
                                act.due(),
                                act.evidence());
            }
            if (asks && full.from().isPresent()) {
                last = Optional.of(full);
            }
            result.add(full);
        }
        return result;
    }
}
