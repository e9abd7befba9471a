package org.firsthand.annotate.attribution.direct;

import java.util.Locale;
import java.util.Set;
import org.firsthand.text.Token;

/// The cores of noun phrases, read from word classes: a noun with the articles, adjectives and
/// nouns before it, and a bracket behind. Immutable.
final class NounRuns {

    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$", "WRB");

    private final Paragraph paragraph;

    NounRuns(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    /// The end of a run of words that a noun phrase is made of, which must hold a noun or pronoun;
    /// `from` where none starts there.
    int end(int from, int limit) {
        int at = from;
        int lastNoun = -1;
        while (at < limit && inNounPhrase(at, at == from)) {
            String tag = paragraph.token(at).tag();
            if (lastNoun >= 0 && (tag.equals("DT") || tag.equals("PRP$"))) {
                break;
            }
            if (tag.startsWith("NN")
                    || isLikeName(at)
                    || tag.equals("PRP")
                    || tag.equals("EX")
                    || isHeadWord(at)) {
                lastNoun = at;
            }
            boolean closes = lastNoun >= 0 && tag.equals("-RRB-") && opens(from, at);
            lastNoun = closes ? at : lastNoun;
            at++;
            if (tag.equals("PRP")) {
                break;
            }
        }
        if (lastNoun < 0 && at > from && isCapital(at - 1)) {
            return at; // a name alone that the tagger took for an adjective
        }
        return lastNoun < 0 ? from : lastNoun + 1;
    }

    /// True where the bracket that closes at `bracket` is opened behind `from`.
    private boolean opens(int from, int bracket) {
        for (int at = bracket - 1; at > from; at--) {
            String tag = paragraph.token(at).tag();
            if (tag.equals("-LRB-") || tag.equals("-RRB-")) {
                return tag.equals("-LRB-");
            }
        }
        return false;
    }

    private boolean isHeadWord(int at) {
        String tag = paragraph.token(at).tag();
        boolean article = lower(at).equals("the") || lower(at).equals("a");
        return (tag.equals("DT") && !article)
                || tag.equals("CD")
                || tag.equals("JJS")
                || RELATIVE.contains(tag);
    }

    private boolean inNounPhrase(int at, boolean first) {
        if (paragraph.quotationOf(at) >= 0) {
            return false;
        }
        Token token = paragraph.token(at);
        if (isLikeName(at)) {
            return true;
        }
        boolean hyphen = at + 1 < paragraph.size() && paragraph.token(at + 1).tag().equals("HYPH");
        return switch (token.tag()) {
            case "RB" -> hyphen || isBeforeParticiple(at);
            case "VBD", "VB" -> hyphen;
            case "NN",
                    "NNS",
                    "NNP",
                    "NNPS",
                    "JJ",
                    "JJR",
                    "JJS",
                    "CD",
                    "POS",
                    "PRP$",
                    "$",
                    "DT",
                    "PDT" ->
                    true;
            case "PRP" -> first;
            case "WP", "WDT" -> first;
            case "VBG", "VBN" ->
                    !first && at + 1 < paragraph.size() && paragraph.token(at + 1).isNoun();
            case "-LRB-", "-RRB-" -> !first;
            case "HYPH" -> !first;
            default -> false;
        };
    }

    /// "newly filed papers": an adverb before a participle that stands before its noun.
    private boolean isBeforeParticiple(int at) {
        return at + 2 < paragraph.size()
                && isParticiple(at + 1)
                && paragraph.token(at + 2).isNoun();
    }

    /// True where a capital inside a sentence marks a name that the tagger took for a verb or an
    /// adverb.
    private boolean isLikeName(int at) {
        Token token = paragraph.token(at);
        boolean open =
                token.tag().startsWith("VB")
                        || token.tag().startsWith("RB")
                        || token.tag().equals("FW")
                        || token.tag().equals("UH");
        return open && isCapital(at) && paragraph.token(at - 1).isWord();
    }

    /// True for a capital that no beginning of a sentence asks for.
    private boolean isCapital(int at) {
        return Character.isUpperCase(paragraph.token(at).word().charAt(0))
                && at > 0
                && paragraph.sameSentence(at - 1, at);
    }

    /// True for "who", "which", "where" and the like.
    boolean isRelative(int at) {
        return RELATIVE.contains(paragraph.token(at).tag());
    }

    /// True for a participle of either kind.
    boolean isParticiple(int at) {
        String tag = paragraph.token(at).tag();
        return tag.equals("VBG") || tag.equals("VBN");
    }

    private String lower(int at) {
        return paragraph.token(at).word().toLowerCase(Locale.ROOT);
    }
}
