package org.firsthand.annotate.attribution.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.text.Span;
import org.firsthand.text.Token;
import org.firsthand.text.WordSets;

/// Reads one of a group that spoke before: "one such pilot", "two of them", "a second pilot".
final class MemberReader {

    private static final WordSets WORDS = WordSets.read(MemberReader.class, "members.txt");
    private static final Set<String> SUCH = WORDS.get("such");
    private static final Set<String> OTHERS = WORDS.get("others");
    private static final Set<String> THEM = WORDS.get("them");
    private static final int SENTENCES_BACK = 4;
    private static final String REASON = "one of the group that is the source before it";

    private MemberReader() {}

    /// The speaker that the source `words` means, whose part that says who is `phrase`, as one of
    /// the last group of `past`; empty where the words take up no group.
    static Optional<Speaker> read(
            Span words, Span phrase, Mentions mentions, List<Past> past, Rings rings) {
        List<Token> tokens = mentions.tokens(phrase);
        int sentence = mentions.sentenceAt(words.start());
        for (int i = past.size() - 1; i >= 0; i--) {
            Past group = past.get(i);
            if (sentence - group.sentence() > SENTENCES_BACK) {
                break;
            }
            if (group.plural() && group.referent().end() <= words.start()) {
                boolean member =
                        takesUp(tokens) || isAnother(tokens, phrase, group, mentions, rings);
                return member
                        ? Optional.of(
                                new Speaker(words, group.referent(), Optional.of(REASON), true))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "one such pilot", "some of them".
    private static boolean takesUp(List<Token> tokens) {
        if (tokens.size() < 2) {
            return false;
        }
        boolean them =
                tokens.size() == 3
                        && lower(tokens.get(1)).equals("of")
                        && THEM.contains(lower(tokens.get(2)));
        return them || SUCH.contains(lower(tokens.get(1)));
    }

    /// "another pilot", "a second pilot", where the group is of pilots too.
    private static boolean isAnother(
            List<Token> tokens, Span phrase, Past group, Mentions mentions, Rings rings) {
        boolean counted = tokens.stream().limit(2).anyMatch(token -> OTHERS.contains(lower(token)));
        Optional<Token> head = mentions.head(phrase);
        Optional<Token> theirs = mentions.head(group.referent());
        return counted
                && head.isPresent()
                && theirs.isPresent()
                && rings.same(
                        head.get().lemma().toLowerCase(Locale.ROOT),
                        theirs.get().lemma().toLowerCase(Locale.ROOT));
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
