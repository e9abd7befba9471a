package org.firsthand.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.syntax.Headlines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// The names that the tagger saw, with their edges set right: pronouns and lone small words are
/// dropped; articles, titles and possessives taken off; initials, particles and "Jr." taken in.
final class TaggedRuns {

    /// Words that make a place of the name behind them.
    private static final Set<String> LANDFORMS = Set.of("Mt", "Mt.", "Mount", "Lake", "Cape");

    private final Lexicon lexicon;

    TaggedRuns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Run> of(Sentence sentence) {
        List<Run> runs = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        boolean headline = Headlines.isHeadline(sentence);
        int from = 0;
        while (from < tokens.size()) {
            Token.EntityTag tag = tokens.get(from).entity();
            int to = from + 1;
            while (to < tokens.size() && tokens.get(to).entity() == tag) {
                to++;
            }
            Optional<NameKind> kind = kind(tag);
            if (kind.isPresent()) {
                trim(tokens, new Run(from, to, kind.get()))
                        .map(
                                run ->
                                        headline && run.kind() != NameKind.PERSON
                                                ? run
                                                : extend(tokens, run))
                        .map(run -> withLandform(tokens, run))
                        .ifPresent(run -> add(runs, run));
            }
            from = to;
        }
        return runs;
    }

    /// "Mt Tarn", where the tagger saw a person or a place in the second word alone.
    private static Run withLandform(List<Token> tokens, Run run) {
        boolean mount =
                run.from() > 0
                        && run.kind() != NameKind.ORGANISATION
                        && tokens.get(run.from() - 1).entity() == Token.EntityTag.NONE
                        && LANDFORMS.contains(tokens.get(run.from() - 1).word());
        return mount ? new Run(run.from() - 1, run.to(), NameKind.PLACE) : run;
    }

    private static void add(List<Run> runs, Run run) {
        if (!runs.isEmpty() && runs.getLast().overlaps(run)) {
            Run before = runs.removeLast();
            runs.add(new Run(before.from(), run.to(), before.kind()));
        } else {
            runs.add(run);
        }
    }

    private Optional<Run> trim(List<Token> tokens, Run run) {
        int from = run.from();
        int to = run.to();
        while (from < to && isLoose(tokens.get(from), run.kind(), to - from)) {
            from++;
        }
        while (to > from && isTail(tokens.get(to - 1), run.kind(), to - from)) {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (Lexicon.isCapital(tokens.get(i))
                    || Character.isDigit(tokens.get(i).word().charAt(0))) {
                boolean lone = to - from == 1 && lexicon.isNoName(tokens.get(i));
                return lone ? Optional.empty() : Optional.of(new Run(from, to, run.kind()));
            }
        }
        return Optional.empty();
    }

    private boolean isLoose(Token token, NameKind kind, int length) {
        return !token.isWord()
                || token.tag().equals("DT")
                || token.tag().startsWith("PRP")
                || token.tag().equals("POS")
                || (kind == NameKind.PERSON && length > 1 && lexicon.endsTitle(token));
    }

    private boolean isTail(Token token, NameKind kind, int length) {
        boolean title = kind == NameKind.ORGANISATION && length > 1 && lexicon.isStrongTitle(token);
        return title || token.tag().equals("POS") || !token.isWord() || token.tag().equals("CC");
    }

    private Run extend(List<Token> tokens, Run run) {
        return switch (run.kind()) {
            case PERSON -> extendPerson(tokens, run);
            case ORGANISATION -> extendOrganisation(tokens, run);
            case PLACE -> run;
        };
    }

    /// Takes in the capitalised words that the tagger left standing before an organisation's name.
    private Run extendOrganisation(List<Token> tokens, Run run) {
        int from = run.from();
        while (from > 1 && leadsOrganisation(tokens.get(from - 1), tokens.get(from - 2))) {
            from--;
        }
        return new Run(from, run.to(), run.kind());
    }

    private boolean leadsOrganisation(Token token, Token before) {
        boolean lead = token.isProperNoun() || token.tag().startsWith("JJ");
        return lead
                && Lexicon.isCapital(token)
                && token.isWord()
                && token.entity() == Token.EntityTag.NONE
                && before.isWord()
                && !lexicon.isNoName(token)
                && !lexicon.endsTitle(token)
                && !lexicon.modifiers().contains(Lexicon.lower(token));
    }

    private Run extendPerson(List<Token> tokens, Run run) {
        int from = run.from();
        while (from > 0 && isInitial(tokens.get(from - 1))) {
            from--;
        }
        int to = run.to();
        while (to < tokens.size() && carriesOn(tokens, to)) {
            to++;
        }
        return new Run(from, to, NameKind.PERSON);
    }

    private boolean carriesOn(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (lexicon.generations().contains(Lexicon.lower(token)) && Lexicon.isCapital(token)) {
            return true;
        }
        if (token.entity() != Token.EntityTag.NONE) {
            return false;
        }
        boolean hyphen = token.word().equals("-") && touches(tokens, at);
        boolean particle = lexicon.particles().contains(Lexicon.lower(token));
        if (hyphen || particle) {
            return at + 1 < tokens.size() && isSurname(tokens.get(at + 1));
        }
        return isSurname(token) && !beginsAdjective(tokens, at);
    }

    /// "All" of "All-Saxon".
    private boolean beginsAdjective(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).word().equals("-")
                && touches(tokens, at + 1)
                && (tokens.get(at + 2).tag().startsWith("JJ")
                        || lexicon.isNoName(tokens.get(at + 2)));
    }

    private boolean isSurname(Token token) {
        return token.isProperNoun()
                && Lexicon.isCapital(token)
                && token.entity() != Token.EntityTag.PLACE
                && token.entity() != Token.EntityTag.ORGANISATION
                && !lexicon.isNoName(token)
                && !lexicon.endsTitle(token)
                && !lexicon.headsOrganisation(token);
    }

    private static boolean touches(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }

    private static boolean isInitial(Token token) {
        String word = token.word();
        return word.length() == 2 && word.charAt(1) == '.' && Lexicon.isCapital(token);
    }

    private static Optional<NameKind> kind(Token.EntityTag tag) {
        return switch (tag) {
            case PERSON -> Optional.of(NameKind.PERSON);
            case ORGANISATION -> Optional.of(NameKind.ORGANISATION);
            case PLACE -> Optional.of(NameKind.PLACE);
            case NONE -> Optional.empty();
        };
    }
}
