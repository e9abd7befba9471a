package org.firsthand.annotate.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Says who the sources of an article's attributions are. Immutable.
public final class SpeakerReader {

    private final DescriptionReader descriptions = new DescriptionReader();

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
            past.add(Past.of(speaker, words, mentions));
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
            Optional<Speaker> meant = PronounReader.read(words, first, sentence, mentions, past);
            if (meant.isPresent()) {
                return meant.get();
            }
        }
        Span phrase = trimmed(words, mentions);
        List<Name> people =
                mentions.namesIn(phrase).stream()
                        .filter(name -> name.kind() == NameKind.PERSON)
                        .toList();
        if (people.size() == 1 && FullNames.isShort(people.getFirst(), phrase, mentions)) {
            Optional<Speaker> fuller = FullNames.fuller(words, people.getFirst(), mentions);
            if (fuller.isPresent()) {
                return fuller.get();
            }
        }
        if (people.isEmpty()) {
            Optional<Speaker> meant = descriptions.read(words, phrase, mentions, past);
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
}
