package org.firsthand.link.name.majority;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Name;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// A sentence with the names in it, in order of place.
record NamedSentence(Sentence sentence, List<Name> names) {

    /// The sentences of `telling`, whose names are in order; linear in both.
    static List<NamedSentence> of(Annotations telling) {
        List<NamedSentence> sentences = new ArrayList<>();
        List<Name> names = telling.names();
        int next = 0;
        for (Sentence sentence : telling.sentences()) {
            List<Name> own = new ArrayList<>();
            while (next < names.size() && names.get(next).span().start() < sentence.span().end()) {
                own.add(names.get(next));
                next++;
            }
            sentences.add(new NamedSentence(sentence, List.copyOf(own)));
        }
        return sentences;
    }

    /// The words of `name` as its tokens have them.
    List<String> words(Name name) {
        int from = sentence.tokenAt(name.span().start());
        int to = Math.max(from, sentence.tokenAt(name.span().end()));
        return sentence.tokens().subList(from, to).stream().map(Token::word).toList();
    }

    /// For each token whether a name covers it.
    boolean[] taken() {
        List<Token> tokens = sentence.tokens();
        boolean[] taken = new boolean[tokens.size()];
        for (Name name : names) {
            int from = sentence.tokenAt(name.span().start());
            for (int i = from;
                    i < tokens.size() && tokens.get(i).span().overlaps(name.span());
                    i++) {
                taken[i] = true;
            }
        }
        return taken;
    }

    NamedSentence with(List<Name> others) {
        return new NamedSentence(sentence, others);
    }
}
