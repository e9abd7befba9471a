package org.firsthand.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// The role or title that stands with a person's name: right before it ("U.S. Ambassador to Mexico
/// NAME", "actress NAME"), or behind a comma ("NAME, the homeland security adviser for ...").
final class Titles {

    private static final Set<String> LINKS = Set.of("of", "to", "for", "the", "and", "&", "-");
    private static final int MAX_WORDS = 10;

    private final Lexicon lexicon;

    Titles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Span> of(Sentence sentence, Run run) {
        if (run.kind() != NameKind.PERSON) {
            return Optional.empty();
        }
        return before(sentence, run.from()).or(() -> behind(sentence, run.to()));
    }

    /// True where the tokens of `run` lie inside a fixed title, such as "State" in "Secretary of
    /// State".
    boolean isInsideTitle(Sentence sentence, Run run) {
        for (String title : lexicon.fixedTitles()) {
            String[] words = title.split(" ");
            for (int from = Math.max(0, run.to() - words.length); from <= run.from(); from++) {
                if (from + words.length >= run.to() && matches(sentence.tokens(), from, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matches(List<Token> tokens, int from, String[] words) {
        if (from + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(from + i).word().toLowerCase(Locale.ROOT).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    private Optional<Span> before(Sentence sentence, int name) {
        List<Token> tokens = sentence.tokens();
        int from = name;
        int head = -1;
        while (from > 0 && name - from < MAX_WORDS && isTitlePart(tokens.get(from - 1))) {
            from--;
            head = head < 0 && lexicon.endsTitle(tokens.get(from)) ? from : head;
        }
        if (head < 0 || (head < name - 1 && !linked(tokens, head, name))) {
            return Optional.empty();
        }
        while (from < head && !begins(tokens.get(from))) {
            from++;
        }
        return Optional.of(sentence.spanOf(from, name));
    }

    private static boolean linked(List<Token> tokens, int head, int name) {
        return head + 1 < name && LINKS.contains(tokens.get(head + 1).word());
    }

    private boolean begins(Token token) {
        return !LINKS.contains(token.word())
                && (Lexicon.isCapital(token)
                        || lexicon.modifiers().contains(Lexicon.lower(token))
                        || lexicon.endsTitle(token));
    }

    private boolean isTitlePart(Token token) {
        return LINKS.contains(token.word())
                || lexicon.endsTitle(token)
                || lexicon.modifiers().contains(Lexicon.lower(token))
                || (Lexicon.isCapital(token)
                        && (token.isNoun() || token.tag().startsWith("JJ"))
                        && token.entity() != Token.EntityTag.PERSON);
    }

    private Optional<Span> behind(Sentence sentence, int to) {
        List<Token> tokens = sentence.tokens();
        if (to + 1 >= tokens.size() || !tokens.get(to).word().equals(",")) {
            return Optional.empty();
        }
        int from = to + 1;
        if (tokens.get(from).tag().equals("DT")) {
            from++;
        }
        int last = -1;
        for (int i = from; i < tokens.size() && i < from + MAX_WORDS; i++) {
            Token token = tokens.get(i);
            boolean inside =
                    token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("HYPH");
            boolean link = last >= 0 && LINKS.contains(token.word());
            if (!inside && !link) {
                break;
            }
            last = lexicon.endsTitle(token) || (last >= 0 && inside) ? i : last;
        }
        return last < 0 ? Optional.empty() : Optional.of(sentence.spanOf(from, last + 1));
    }
}
