package org.firsthand.annotate.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Reads whom a description means: "the minister", "the statement". Immutable.
final class DescriptionReader {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Rings rings = Rings.load();

    /// The speaker that the source `words` means, whose part that says who is `phrase`; empty where
    /// it takes up nothing that stands before it.
    Optional<Speaker> read(Span words, Span phrase, Mentions mentions, List<Past> past) {
        if (!isDefinite(mentions.tokens(words).getFirst())) {
            return MemberReader.read(words, phrase, mentions, past, rings);
        }
        return titled(words, phrase, mentions)
                .or(() -> description(words, phrase, mentions))
                .or(() -> BodyReader.read(words, phrase, mentions, past));
    }

    private static boolean isDefinite(Token first) {
        return DEFINITE.contains(first.word().toLowerCase(Locale.ROOT));
    }

    /// "the minister": the one person of the article whose name stands behind that title.
    private static Optional<Speaker> titled(Span words, Span phrase, Mentions mentions) {
        Optional<Token> head = mentions.head(phrase);
        if (head.isEmpty() || head.get().isProperNoun() || head.get().tag().equals("NNS")) {
            return Optional.empty();
        }
        String role = head.get().lemma().toLowerCase(Locale.ROOT);
        Optional<Span> found = Optional.empty();
        Set<String> bearers = new TreeSet<>();
        for (Name name : mentions.names()) {
            Optional<Token> before = mentions.wordBefore(name.span());
            boolean bears =
                    name.kind() == NameKind.PERSON
                            && before.isPresent()
                            && before.get().word().toLowerCase(Locale.ROOT).equals(role);
            if (bears) {
                bearers.add(FullNames.lastWord(mentions.words(name.span())));
                Span whole = mentions.titled(name.span());
                found = found.isEmpty() ? Optional.of(whole) : found;
            }
        }
        return bearers.size() == 1 && found.isPresent() && found.get().start() < words.start()
                ? Optional.of(
                        new Speaker(
                                words,
                                found.get(),
                                Optional.of("the only one named with that title")))
                : Optional.empty();
    }

    /// The first earlier phrase with the same head that says more, for things that articles take up
    /// again by a noun of their own.
    private Optional<Speaker> description(Span words, Span phrase, Mentions mentions) {
        Optional<Token> head = mentions.head(phrase);
        if (head.isEmpty() || head.get().isProperNoun()) {
            return Optional.empty();
        }
        String lemma = head.get().lemma().toLowerCase(Locale.ROOT);
        if (!rings.knows(lemma)) {
            return Optional.empty();
        }
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
        return !isDefinite(first);
    }

    private static List<String> modifiers(List<Token> tokens, Token head) {
        List<String> modifiers = new ArrayList<>();
        for (Token token : tokens) {
            if (token.equals(head)) {
                break;
            }
            if (token.tag().startsWith("JJ") || token.isNoun()) {
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
        while (start > 0 && Mentions.belongs(tokens.get(start - 1))) {
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
            if (!link && !(linked && Mentions.belongs(token))) {
                break;
            }
            at++;
            if (token.isNoun()) {
                end = at;
            }
        }
        return sentence.spanOf(start, end);
    }
}
