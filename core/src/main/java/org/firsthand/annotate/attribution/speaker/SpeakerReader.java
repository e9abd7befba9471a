package org.firsthand.annotate.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Says who the sources of an article's attributions are. Immutable.
public final class SpeakerReader {

    private static final Set<String> ONE_PERSON = Set.of("he", "she");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final int SENTENCES_BACK = 8;

    private final Rings rings = Rings.load();

    /// A speaker that was found before, and in which sentence.
    private record Past(Span referent, int sentence, boolean person, boolean plural) {}

    /// The speaker of each of `drafts`, in their order; empty where a draft names no source.
    public List<Optional<Speaker>> read(Reading reading, List<Name> names, List<Draft> drafts) {
        Mentions mentions = new Mentions(reading, names);
        List<Past> past = new ArrayList<>();
        List<Optional<Speaker>> speakers = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.source().isEmpty()) {
                speakers.add(Optional.empty());
                continue;
            }
            Span words = draft.source().getFirst();
            Speaker speaker = speaker(words, mentions, past);
            speakers.add(Optional.of(speaker));
            past.add(past(speaker, words, mentions));
        }
        return speakers;
    }

    private Speaker speaker(Span words, Mentions mentions, List<Past> past) {
        List<Token> tokens = mentions.tokens(words);
        if (tokens.isEmpty()) {
            return Speaker.plain(words);
        }
        String first = tokens.getFirst().word().toLowerCase(Locale.ROOT);
        int sentence = mentions.sentenceAt(words.start());
        if (tokens.size() == 1) {
            Optional<Speaker> meant = pronoun(words, first, sentence, mentions, past);
            if (meant.isPresent()) {
                return meant.get();
            }
        }
        Span phrase = trimmed(words, mentions);
        List<Name> people =
                mentions.namesIn(phrase).stream()
                        .filter(name -> name.kind() == NameKind.PERSON)
                        .toList();
        if (people.size() == 1 && isShort(people.getFirst(), phrase, mentions)) {
            Optional<Speaker> fuller = fuller(words, people.getFirst(), mentions);
            if (fuller.isPresent()) {
                return fuller.get();
            }
        }
        if (people.isEmpty() && (DEFINITE.contains(first) || isTakenUp(tokens))) {
            Optional<Speaker> meant = description(words, phrase, mentions);
            if (meant.isPresent()) {
                return meant.get();
            }
        }
        return new Speaker(words, phrase, reasonOf(words, phrase));
    }

    private static Optional<String> reasonOf(Span words, Span phrase) {
        return words.equals(phrase)
                ? Optional.empty()
                : Optional.of("the part of the source's words that says who");
    }

    private Optional<Speaker> pronoun(
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
    private Optional<Span> person(Span words, int sentence, Mentions mentions, List<Past> past) {
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
                    return Optional.of(fullest(name, mentions));
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
        while (start > 0 && belongs(sentence.tokens().get(start - 1))) {
            start--;
        }
        return start < end ? Optional.of(sentence.spanOf(start, end)) : Optional.empty();
    }

    private static boolean belongs(Token token) {
        return switch (token.tag()) {
            case "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "DT", "POS", "PRP$", "$" -> true;
            default -> false;
        };
    }

    /// The source's words up to the comma behind its name, or behind its head where no name
    /// follows.
    private static Span trimmed(Span words, Mentions mentions) {
        List<Token> tokens = mentions.tokens(words);
        boolean named = false;
        for (Token token : tokens) {
            named |= token.entity() == Token.EntityTag.PERSON;
            boolean comma = token.word().equals(",");
            if (comma && token.span().start() > words.start()) {
                Span left = new Span(words.start(), token.span().start());
                boolean nameBehind =
                        mentions.namesIn(new Span(token.span().end(), words.end())).stream()
                                .anyMatch(name -> isApposed(name, token));
                if (named || !nameBehind) {
                    return isList(tokens, token) ? words : left;
                }
            }
        }
        return words;
    }

    private static boolean isApposed(Name name, Token comma) {
        return name.kind() == NameKind.PERSON && name.span().start() - comma.span().end() <= 1;
    }

    /// True where the comma parts the members of a list that ends in "and".
    private static boolean isList(List<Token> tokens, Token comma) {
        int at = tokens.indexOf(comma);
        for (int i = at + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.tag().equals("CC") && i + 1 < tokens.size()) {
                return tokens.get(i + 1).entity() == tokens.get(Math.max(0, at - 1)).entity();
            }
        }
        return false;
    }

    private static boolean isShort(Name name, Span phrase, Mentions mentions) {
        return name.span().equals(phrase) && mentions.tokens(name.span()).size() == 1;
    }

    private static Optional<Speaker> fuller(Span words, Name name, Mentions mentions) {
        Span full = fullest(name, mentions);
        return full.equals(name.span())
                ? Optional.empty()
                : Optional.of(new Speaker(words, full, Optional.of("the fuller form of the name")));
    }

    /// The first longer form of a person's name that ends in the same word; the name itself where
    /// the forms are of several people.
    private static Span fullest(Name name, Mentions mentions) {
        String last = lastWord(mentions.words(name.span()));
        Optional<Span> found = Optional.empty();
        for (Name other : mentions.names()) {
            String words = mentions.words(other.span());
            boolean longer =
                    other.kind() == NameKind.PERSON
                            && other.span().length() > name.span().length()
                            && words.indexOf(' ') > 0
                            && lastWord(words).equals(last);
            if (longer && found.isEmpty()) {
                found = Optional.of(other.span());
            } else if (longer && !mentions.words(found.get()).equals(words)) {
                return name.span();
            }
        }
        return found.orElse(name.span());
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static boolean isTakenUp(List<Token> tokens) {
        return tokens.size() > 1 && tokens.get(1).word().equalsIgnoreCase("such");
    }

    /// The first earlier phrase with the same head that says more.
    private Optional<Speaker> description(Span words, Span phrase, Mentions mentions) {
        Optional<Token> head = mentions.head(phrase);
        if (head.isEmpty() || head.get().isProperNoun()) {
            return Optional.empty();
        }
        String lemma = head.get().lemma().toLowerCase(Locale.ROOT);
        List<String> modifiers = modifiers(mentions.tokens(phrase), head.get());
        int here = mentions.sentenceAt(words.start());
        for (int i = here; i >= 0; i--) {
            Sentence sentence = mentions.sentences().get(i);
            for (int t = sentence.tokens().size() - 1; t >= 0; t--) {
                Token token = sentence.tokens().get(t);
                if (token.span().end() > words.start()
                        || !token.isNoun()
                        || !rings.same(lemma, token.lemma().toLowerCase(Locale.ROOT))) {
                    continue;
                }
                Span found = around(sentence, t);
                List<String> theirs = modifiers(mentions.tokens(found), token);
                if (theirs.containsAll(modifiers)
                        && found.length() > phrase.length()
                        && introduces(sentence, found)) {
                    return Optional.of(
                            new Speaker(words, found, Optional.of("the earlier " + lemma)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean introduces(Sentence sentence, Span phrase) {
        Token first = sentence.tokens().get(sentence.tokenAt(phrase.start()));
        return !DEFINITE.contains(first.word().toLowerCase(Locale.ROOT));
    }

    private static List<String> modifiers(List<Token> tokens, Token head) {
        List<String> modifiers = new ArrayList<>();
        for (Token token : tokens) {
            if (token.equals(head)) {
                break;
            }
            boolean adjective = token.tag().startsWith("JJ") || token.isNoun();
            if (adjective && !token.word().equalsIgnoreCase("such")) {
                modifiers.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return modifiers;
    }

    /// The noun at `noun` with what stands before it and, behind it, a participle or `of`, `by`,
    /// `from` with their nouns.
    private static Span around(Sentence sentence, int noun) {
        List<Token> tokens = sentence.tokens();
        int start = noun;
        while (start > 0 && belongs(tokens.get(start - 1))) {
            start--;
        }
        int end = noun + 1;
        int at = end;
        boolean linked = false;
        while (at < tokens.size() && at - noun <= 12) {
            Token token = tokens.get(at);
            boolean link =
                    token.tag().equals("IN")
                            || (token.tag().equals("CC") && linked)
                            || (token.tag().equals("VBN") && at == noun + 1);
            linked |= link;
            if (!link && !(linked && belongs(token))) {
                break;
            }
            at++;
            if (token.isNoun()) {
                end = at;
            }
        }
        return sentence.spanOf(start, end);
    }

    private static Past past(Speaker speaker, Span words, Mentions mentions) {
        boolean person =
                mentions.namesIn(speaker.referent()).stream()
                                .anyMatch(name -> name.kind() == NameKind.PERSON)
                        || ONE_PERSON.contains(mentions.words(words).toLowerCase(Locale.ROOT));
        boolean plural =
                mentions.head(speaker.referent())
                        .map(head -> head.tag().equals("NNS"))
                        .orElse(false);
        return new Past(speaker.referent(), mentions.sentenceAt(words.start()), person, plural);
    }
}
