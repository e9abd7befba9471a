package org.firsthand.annotate.attribution.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// Reads whom a pronoun means that is a source by itself: "she", "it", "they", "who".
final class PronounReader {

    static final Set<String> ONE_PERSON = Set.of("he", "she");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final int SENTENCES_BACK = 8;

    private PronounReader() {}

    /// The speaker that `pronoun`, in lower case, means in the sentence numbered `sentence`; empty
    /// where it is no pronoun or means nobody for sure.
    static Optional<Speaker> read(
            Span words, String pronoun, int sentence, Mentions mentions, List<Past> past) {
        if (RELATIVE.contains(pronoun)) {
            return antecedent(words, mentions)
                    .map(who -> new Speaker(words, who, Optional.of("stands before the pronoun")));
        }
        if (ONE_PERSON.contains(pronoun)) {
            return person(words, sentence, mentions, past)
                    .map(who -> new Speaker(words, who, Optional.of("the person last spoken of")));
        }
        boolean group = pronoun.equals("they");
        if (!group && !pronoun.equals("it")) {
            return Optional.empty();
        }
        for (int i = past.size() - 1; i >= 0; i--) {
            Past before = past.get(i);
            boolean near = sentence - before.sentence() <= 3;
            boolean fits = group ? true : !before.person() && !before.plural();
            if (near && fits && before.referent().end() <= words.start()) {
                return Optional.of(
                        new Speaker(words, before.referent(), Optional.of("the source before it")));
            }
        }
        return Optional.empty();
    }

    /// The later of the last person who spoke and the last person whom a sentence starts with.
    private static Optional<Span> person(
            Span words, int sentence, Mentions mentions, List<Past> past) {
        Optional<Span> spoke = Optional.empty();
        int spokeIn = -1;
        for (int i = past.size() - 1; i >= 0 && spoke.isEmpty(); i--) {
            if (past.get(i).person() && sentence - past.get(i).sentence() <= SENTENCES_BACK) {
                spoke = Optional.of(past.get(i).referent());
                spokeIn = past.get(i).sentence();
            }
        }
        for (int i = sentence; i >= Math.max(0, sentence - SENTENCES_BACK) && i >= spokeIn; i--) {
            Sentence earlier = mentions.sentences().get(i);
            for (Name name : mentions.namesIn(earlier.span())) {
                boolean leads =
                        name.kind() == NameKind.PERSON && earlier.tokenAt(name.span().start()) <= 5;
                if (leads && name.span().end() <= words.start() && i > spokeIn) {
                    return Optional.of(FullNames.fullest(name, mentions));
                }
            }
        }
        return spoke;
    }

    /// The noun phrase right before a relative pronoun.
    private static Optional<Span> antecedent(Span words, Mentions mentions) {
        Sentence sentence = mentions.sentences().get(mentions.sentenceAt(words.start()));
        int end = sentence.tokenAt(words.start());
        while (end > 0 && !sentence.tokens().get(end - 1).isWord()) {
            end--;
        }
        int start = end;
        while (start > 0 && Mentions.belongs(sentence.tokens().get(start - 1))) {
            start--;
        }
        return start < end ? Optional.of(sentence.spanOf(start, end)) : Optional.empty();
    }
}
