package org.firsthand.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.syntax.Headlines;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Teams and bands that the tagger left untagged: two or three capitalised words, the last a
/// plural, behind "the", a possessive or a small adjective: "the Amber Kites", "Tarnwick's Amber
/// Kites", "unbeaten Amber Kites". Plurals of other things ("the Harvest Games") are listed.
final class Teams {

    private static final int MOST_WORDS = 3;

    private final Lexicon lexicon;

    /// Plurals, lower case, that end names of events, awards and times.
    private final Set<String> others =
            Set.copyOf(ResourceLines.rules(Teams.class, "plural-heads.txt"));

    Teams(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// `runs` with the teams put in, in order.
    List<Run> complete(Sentence sentence, List<Run> runs) {
        if (Headlines.isHeadline(sentence)) {
            return runs;
        }
        List<Token> tokens = sentence.tokens();
        List<Run> all = new ArrayList<>(runs);
        for (int i = 1; i < tokens.size(); i++) {
            if (isLead(tokens.get(i - 1)) && isWord(tokens.get(i))) {
                int to = i + 1;
                while (to < tokens.size() && isWord(tokens.get(to))) {
                    to++;
                }
                Run run = new Run(i, to, NameKind.ORGANISATION);
                boolean team =
                        run.length() > 1
                                && run.length() <= MOST_WORDS
                                && isPlural(tokens.get(to - 1))
                                && (to == tokens.size() || !Lexicon.isCapital(tokens.get(to)));
                if (team && runs.stream().noneMatch(run::overlaps)) {
                    all.add(run);
                }
            }
        }
        all.sort(Comparator.comparingInt(Run::from));
        return all;
    }

    private static boolean isLead(Token token) {
        boolean possessive = token.tag().equals("POS") && token.word().length() > 1;
        boolean small = Character.isLowerCase(token.word().codePointAt(0));
        return possessive
                || Lexicon.lower(token).equals("the")
                || (small && token.tag().startsWith("JJ"));
    }

    private boolean isWord(Token token) {
        return token.isProperNoun()
                && Lexicon.isCapital(token)
                && token.entity() == Token.EntityTag.NONE
                && !lexicon.isNoName(token)
                && !lexicon.endsTitle(token);
    }

    private boolean isPlural(Token token) {
        String lower = Lexicon.lower(token);
        return lower.length() > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !others.contains(lower);
    }
}
