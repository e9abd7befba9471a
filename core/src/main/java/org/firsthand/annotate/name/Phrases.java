package org.firsthand.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.syntax.Headlines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Names that their form gives away: capitalised words that end in an organisation's head word, and
/// capitalised words behind a strong title. A longer name of this kind swallows the tagged names
/// inside it.
final class Phrases {

    private static final Set<String> LINKS = Set.of("of", "for");
    private static final int MAX_WORDS = 9;

    private final Lexicon lexicon;

    Phrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// `tagged` with the names found by form put in, in order.
    List<Run> complete(Sentence sentence, List<Run> tagged) {
        List<Run> runs = new ArrayList<>(tagged);
        if (Headlines.isHeadline(sentence)) {
            return runs;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (lexicon.headsOrganisation(tokens.get(i))) {
                Run run = organisation(tokens, i);
                if (run.length() > 1) {
                    put(
                            runs,
                            run,
                            lexicon.strongOrganisations().contains(Lexicon.lower(tokens.get(i))));
                }
            } else if (lexicon.isStrongTitle(tokens.get(i))) {
                int to = i + 1;
                while (to < tokens.size() && isBareName(tokens.get(to))) {
                    to++;
                }
                if (to > i + 1) {
                    putIfFree(runs, new Run(i + 1, to, NameKind.PERSON));
                }
            }
        }
        runs.sort(Comparator.comparingInt(Run::from));
        return runs;
    }

    private Run organisation(List<Token> tokens, int head) {
        boolean strong = lexicon.strongOrganisations().contains(Lexicon.lower(tokens.get(head)));
        int from = head;
        while (from > 0
                && head - from < MAX_WORDS
                && (isPart(tokens, from - 1) || (strong && isPerson(tokens.get(from - 1))))) {
            from--;
        }
        int to = head + 1;
        if (to + 1 < tokens.size() && LINKS.contains(tokens.get(to).word())) {
            int next = to + 1;
            if (tokens.get(next).word().equals("the") && next + 1 < tokens.size()) {
                next++;
            }
            int end = next;
            while (end < tokens.size() && end - head < MAX_WORDS && isPart(tokens, end)) {
                end++;
            }
            to = end > next ? end : to;
        }
        return new Run(from, to, NameKind.ORGANISATION);
    }

    private boolean isPart(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean name = token.isProperNoun() || token.entity() == Token.EntityTag.ORGANISATION;
        boolean capital = Lexicon.isCapital(token) || token.word().equals("&");
        return capital
                && (name || (at > 0 && token.tag().startsWith("JJ")) || token.word().equals("&"))
                && token.entity() != Token.EntityTag.PERSON
                && !lexicon.endsTitle(token)
                && !lexicon.isNoName(token);
    }

    private static boolean isPerson(Token token) {
        return token.entity() == Token.EntityTag.PERSON && Lexicon.isCapital(token);
    }

    private boolean isBareName(Token token) {
        return token.isProperNoun()
                && Lexicon.isCapital(token)
                && token.entity() == Token.EntityTag.NONE
                && !lexicon.endsTitle(token)
                && !lexicon.modifiers().contains(Lexicon.lower(token))
                && !lexicon.headsOrganisation(token)
                && !lexicon.isNoName(token);
    }

    /// Puts `run` in the place of shorter runs and, where its head is strong, of one as long.
    private static void put(List<Run> runs, Run run, boolean strong) {
        for (Run other : runs) {
            boolean longer = other.length() >= run.length() + (strong ? 1 : 0);
            if (other.overlaps(run) && longer) {
                return;
            }
        }
        runs.removeIf(other -> other.overlaps(run));
        runs.add(run);
    }

    private static void putIfFree(List<Run> runs, Run run) {
        if (runs.stream().noneMatch(other -> other.overlaps(run))) {
            runs.add(run);
        }
    }
}
