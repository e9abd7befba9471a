package org.firsthand.link.name.majority;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Tells a town from the team that is named after it: "Tarnwick beat Oxley" and "a win over Oxley"
/// speak of teams, "in Tarnwick" of a place. A town has a team where the story speaks of one by its
/// full name, or where several tellings give the town a record or a score ("Tarnwick (11-4)",
/// "Oxley 65-53"). For one thread at a time.
final class Sides {

    private static final int SEVERAL = 2;

    /// Words behind which a team is named: "against", "over".
    private final Set<String> against = Set.copyOf(ResourceLines.rules(Sides.class, "against.txt"));

    /// Words behind which a town is a town.
    private final Set<String> places =
            Set.copyOf(ResourceLines.rules(Sides.class, "side-places.txt"));

    private final ShortNames known;
    private final Map<String, Integer> scored = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    /// @param tellings the sentences of each telling of the story
    Sides(ShortNames known, List<List<NamedSentence>> tellings) {
        this.known = known;
        for (List<NamedSentence> telling : tellings) {
            Set<String> here = new HashSet<>();
            for (NamedSentence sentence : telling) {
                sentence.names().forEach(name -> note(sentence, name, here));
            }
            here.forEach(words -> scored.merge(words, 1, Integer::sum));
        }
    }

    private void note(NamedSentence sentence, Name name, Set<String> here) {
        List<String> words = sentence.words(name);
        if (name.kind() == NameKind.PERSON && words.size() > 1) {
            people.addAll(words);
        }
        List<Token> tokens = sentence.sentence().tokens();
        int to = sentence.sentence().tokenAt(name.span().end());
        if (isRecord(tokens, to) || isScore(tokens, to)) {
            here.add(String.join(" ", words));
        }
    }

    /// `name`, as an organisation's where it is a place's, or a lone person's whom nobody names in
    /// full, and stands for a team.
    Name corrected(NamedSentence named, Name name) {
        if (name.kind() == NameKind.ORGANISATION) {
            return name;
        }
        Sentence sentence = named.sentence();
        List<Token> tokens = sentence.tokens();
        int from = sentence.tokenAt(name.span().start());
        int to = Math.max(from + 1, sentence.tokenAt(name.span().end()));
        if (to > tokens.size() || isAddress(tokens, to)) {
            return name;
        }
        String words =
                tokens.subList(from, to).stream().map(Token::word).collect(Collectors.joining(" "));
        boolean scores = scored.getOrDefault(words, 0) >= SEVERAL;
        boolean side =
                name.kind() == NameKind.PLACE
                        ? (scores && !isPlaced(tokens, from))
                                || ((scores || known.isTown(words)) && stands(tokens, from, to))
                        : scores && to == from + 1 && !people.contains(words);
        return side ? new Name(name.span(), NameKind.ORGANISATION, name.title()) : name;
    }

    private boolean isPlaced(List<Token> tokens, int from) {
        return from > 0 && places.contains(tokens.get(from - 1).lemma());
    }

    private boolean stands(List<Token> tokens, int from, int to) {
        if (from > 0) {
            Token before = tokens.get(from - 1);
            if (against.contains(before.word()) || before.isVerb()) {
                return true;
            }
            if (before.tag().equals("IN") || before.tag().equals("TO")) {
                return false;
            }
        }
        boolean acts = to < tokens.size() && ShortNames.isFinite(tokens.get(to));
        return acts || isRecord(tokens, to) || isScore(tokens, to);
    }

    /// "Tarnwick (11-4)".
    private static boolean isRecord(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).word().equals("(") && isScore(tokens, at + 1);
    }

    /// "Tarnwick 65-53", "Tarnwick, 65-53".
    private static boolean isScore(List<Token> tokens, int at) {
        int from = at < tokens.size() && tokens.get(at).word().equals(",") ? at + 1 : at;
        return from + 2 < tokens.size()
                && isNumber(tokens.get(from).word())
                && isDash(tokens.get(from + 1).word())
                && isNumber(tokens.get(from + 2).word());
    }

    private static boolean isNumber(String word) {
        return word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("–");
    }

    /// "Tarnwick, Ohio".
    private static boolean isAddress(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).word().equals(",")
                && tokens.get(at + 1).entity() == Token.EntityTag.PLACE;
    }
}
