package org.firsthand.annotate.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// How the running text of an article writes its words: small, or with a capital though no sentence
/// begins there. For one thread at a time.
final class Casing {

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> great = new HashMap<>();

    /// @param sentences those of the article; headlines and words that open a sentence say nothing
    Casing(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (!Headlines.isHeadline(sentence)) {
                List<Token> tokens = sentence.tokens();
                for (int i = 0; i < tokens.size(); i++) {
                    note(tokens.get(i).word(), i > 0 && tokens.get(i - 1).isWord());
                }
            }
        }
    }

    private void note(String word, boolean inside) {
        if (Character.isLowerCase(word.codePointAt(0))) {
            small.merge(word, 1, Integer::sum);
        } else if (inside && Character.isUpperCase(word.codePointAt(0))) {
            great.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    /// How much oftener `word`, in lower case, is written small: negative where a capital is more
    /// frequent, 0 where the article does not tell.
    int lean(String word) {
        return small.getOrDefault(word, 0) - great.getOrDefault(word, 0);
    }
}
