package org.firsthand.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Organisations that are named by capitals alone and that the tagger left untagged: "XYZ reports",
/// "according to XYZ", "the XYZ said". Where capitals do nothing that an organisation does, they
/// may be anything and stay untagged.
final class BareAcronyms {

    private static final int SHORT = 2;
    private static final int LONG = 6;

    private final Lexicon lexicon;

    /// Verbs of which an organisation is the subject, as lemmas.
    private final Set<String> verbs =
            Set.copyOf(ResourceLines.rules(BareAcronyms.class, "acronym-verbs.txt"));

    BareAcronyms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// `runs` with the acronyms put in, in order.
    List<Run> complete(Sentence sentence, List<Run> runs) {
        List<Token> tokens = sentence.tokens();
        List<Run> all = new ArrayList<>(runs);
        for (int i = 0; i < tokens.size(); i++) {
            if (isAcronym(tokens.get(i)) && !isShouted(tokens, i) && acts(tokens, i)) {
                Run run = new Run(i, i + 1, NameKind.ORGANISATION);
                if (runs.stream().noneMatch(run::overlaps)) {
                    all.add(run);
                }
            }
        }
        all.sort(Comparator.comparingInt(Run::from));
        return all;
    }

    private boolean isAcronym(Token token) {
        String word = token.word();
        return word.length() >= SHORT
                && word.length() <= LONG
                && token.isNoun()
                && token.entity() == Token.EntityTag.NONE
                && word.chars().allMatch(Character::isUpperCase)
                && !lexicon.isNoName(token)
                && !lexicon.endsTitle(token);
    }

    /// True where a neighbour is in capitals too, as in a headline or a row of letters.
    private static boolean isShouted(List<Token> tokens, int at) {
        return isCapitals(tokens, at - 1) || isCapitals(tokens, at + 1);
    }

    private static boolean isCapitals(List<Token> tokens, int at) {
        return isInside(tokens, at)
                && tokens.get(at).word().length() > 1
                && tokens.get(at).word().chars().allMatch(Character::isUpperCase);
    }

    private boolean acts(List<Token> tokens, int at) {
        boolean says = isSaying(tokens, at - 1) || isSaying(tokens, at + 1);
        boolean toldBy = isWord(tokens, at - 1, "to") && isWord(tokens, at - 2, "according");
        boolean definite = isWord(tokens, at - 1, "the") && !isNoun(tokens, at + 1);
        return says
                || toldBy
                || (tokens.get(at).isProperNoun()
                        && tokens.get(at).word().length() > SHORT
                        && (definite || isFinite(tokens, at + 1)));
    }

    private boolean isSaying(List<Token> tokens, int at) {
        return isInside(tokens, at)
                && (tokens.get(at).isVerb() || isTail(tokens, at))
                && verbs.contains(tokens.get(at).lemma());
    }

    /// ", XYZ reports." closes a sentence, where a tagger may take the verb for a plural.
    private static boolean isTail(List<Token> tokens, int at) {
        boolean last = at + 1 == tokens.size() || !tokens.get(at + 1).isWord();
        return tokens.get(at).tag().equals("NNS") && isWord(tokens, at - 2, ",") && last;
    }

    private static boolean isFinite(List<Token> tokens, int at) {
        return isInside(tokens, at)
                && (tokens.get(at).tag().equals("VBD") || tokens.get(at).tag().equals("VBZ"));
    }

    private static boolean isNoun(List<Token> tokens, int at) {
        return isInside(tokens, at) && tokens.get(at).isNoun();
    }

    private static boolean isWord(List<Token> tokens, int at, String word) {
        return isInside(tokens, at) && Lexicon.lower(tokens.get(at)).equals(word);
    }

    private static boolean isInside(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size();
    }
}
