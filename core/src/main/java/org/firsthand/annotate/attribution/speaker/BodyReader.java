package org.firsthand.annotate.attribution.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.text.Span;
import org.firsthand.text.Token;
import org.firsthand.text.WordSets;

/// Reads which organisation a common noun means: "the union", "the group".
final class BodyReader {

    private static final Set<String> BODIES =
            WordSets.read(BodyReader.class, "bodies.txt").get("bodies");
    private static final int SENTENCES_BACK = 6;

    private BodyReader() {}

    /// The organisation that `words` means, whose part that says who is `phrase`: the only one
    /// whose name before it holds the noun, else, for a noun that any body may go by, the last one
    /// that spoke.
    static Optional<Speaker> read(Span words, Span phrase, Mentions mentions, List<Past> past) {
        List<Token> tokens = mentions.tokens(phrase);
        if (tokens.size() != 2 || !tokens.getLast().tag().equals("NN")) {
            return Optional.empty();
        }
        String noun = tokens.getLast().word().toLowerCase(Locale.ROOT);
        Optional<Span> named = named(words, noun, mentions);
        if (named.isPresent()) {
            String reason = "the only one whose name holds the word";
            return Optional.of(new Speaker(words, named.get(), Optional.of(reason)));
        }
        return BODIES.contains(noun) ? lastOf(words, mentions, past) : Optional.empty();
    }

    private static Optional<Span> named(Span words, String noun, Mentions mentions) {
        Optional<Span> first = Optional.empty();
        Set<String> bearers = new TreeSet<>();
        for (Name name : mentions.names()) {
            String written = mentions.words(name.span());
            boolean holds =
                    name.kind() == NameKind.ORGANISATION
                            && name.span().end() <= words.start()
                            && written.indexOf(' ') > 0
                            && List.of(written.toLowerCase(Locale.ROOT).split(" ", -1))
                                    .contains(noun);
            if (holds) {
                bearers.add(written);
                first = first.or(() -> Optional.of(name.span()));
            }
        }
        return bearers.size() == 1 ? first : Optional.empty();
    }

    private static Optional<Speaker> lastOf(Span words, Mentions mentions, List<Past> past) {
        int sentence = mentions.sentenceAt(words.start());
        for (int i = past.size() - 1; i >= 0; i--) {
            Past before = past.get(i);
            if (sentence - before.sentence() > SENTENCES_BACK) {
                break;
            }
            if (before.body() && before.referent().end() <= words.start()) {
                String reason = "the organisation that is the source before it";
                return Optional.of(new Speaker(words, before.referent(), Optional.of(reason)));
            }
        }
        return Optional.empty();
    }
}
