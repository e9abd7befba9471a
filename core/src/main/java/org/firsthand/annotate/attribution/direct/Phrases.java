package org.firsthand.annotate.attribution.direct;

import java.util.Locale;
import java.util.Set;
import org.firsthand.text.Token;
import org.firsthand.text.WordSets;

/// Noun phrases and verb groups read from word classes, from left to right.
public final class Phrases {

    private static final int LONGEST_PARTICIPLE = 16;
    private static final WordSets WORDS = WordSets.read(Phrases.class, "words.txt");
    private static final Set<String> JOINING = WORDS.get("joining");
    private static final Set<String> CLAUSAL = WORDS.get("clausal");

    private final Paragraph paragraph;
    private final NounRuns nouns;

    public Phrases(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.nouns = new NounRuns(paragraph);
    }

    /// Where the noun phrase that starts at `from` ends (exclusive): with prepositional phrases
    /// where its head is no person's name, and with an apposition; `from` where none starts.
    public int nounPhrase(int from, int limit) {
        int end = nouns.end(from, limit);
        if (end == from) {
            return from;
        }
        end = joined(end, limit, isPerson(end - 1));
        int behind = apposition(end, limit);
        return behind > end ? behind : end;
    }

    /// The noun phrase at `from` with prepositional phrases, but no apposition.
    public int plain(int from, int limit) {
        int end = nouns.end(from, limit);
        return end == from ? from : joined(end, limit, isPerson(end - 1));
    }

    /// Where the noun phrase starts that ends right before the verb group at `group`, in a clause
    /// that starts at `from` or later; -1 where none does.
    public int subject(int from, int group) {
        int end = trimmed(group);
        if (end - 1 > from && isPause(end - 2) && nouns.isRelative(end - 1)) {
            return end - 1;
        }
        int led = -1;
        int behindOpening = -1;
        for (int at = from; at < end; at++) {
            boolean clauseStart =
                    at == from
                            || at == behindOpening
                            || isPause(at - 1)
                            || isLink(at - 1)
                            || isColon(at - 1);
            if (!clauseStart) {
                continue;
            }
            if (at == from + 1 && isPreposition(from)) {
                behindOpening = nouns.end(at, end); // "On Monday the mayor said"
            }
            int phrase = nounPhrase(at, group);
            if (phrase == at
                    || (!endsAt(phrase, end)
                            && !(end < group && opensLastAside(at, phrase, end)))) {
                continue;
            }
            if (at == from || !isPreposition(at - 1)) {
                return at;
            }
            led = led < 0 && !opensAside(from, at - 1) ? at : led;
        }
        return led;
    }

    /// True where a noun phrase that ends at `phrase` reaches `end`, if need be with a participle
    /// behind it: "a poll released on Monday by the mayor and the board".
    private boolean endsAt(int phrase, int end) {
        if (phrase >= end) {
            return phrase == end;
        }
        String tag = paragraph.token(phrase).tag();
        if (!tag.equals("VBN") && !tag.equals("VBG")) {
            return false;
        }
        int led = phrase;
        for (int at = phrase; at < end; at++) {
            boolean preposition = isPreposition(at);
            led = preposition ? plain(at + 1, end) : led;
            boolean turns =
                    switch (paragraph.token(at).tag()) {
                        case "VBD", "VBZ", "VBP", "MD" -> true;
                        case "CC" -> at >= led && !joinsNouns(at, end);
                        default -> false;
                    };
            if (turns || isPause(at) || isColon(at) || paragraph.quotationOf(at) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// True where the "and" at `at` stands between two nouns: "signed by the board and the mayor".
    private boolean joinsNouns(int at, int limit) {
        return paragraph.token(at - 1).isNoun() && nouns.end(at + 1, limit) > at + 1;
    }

    /// True where nothing but an aside of a few nouns parts the phrase from `at` to `phrase` from
    /// the pause at `end`: "the mayor, in an interview with the Harbour Gazette, said".
    private boolean opensLastAside(int at, int phrase, int end) {
        return phrase > at
                && phrase + 1 < end
                && isPause(phrase)
                && isPreposition(phrase + 1)
                && plain(phrase + 2, end) == end;
    }

    /// True where the preposition at `at` opens an aside: "Ada Marsh, in an article, said".
    private boolean opensAside(int from, int at) {
        return at > from && isPause(at - 1);
    }

    /// True where a word stands at `at` that leads a noun in rather than a clause.
    private boolean isPreposition(int at) {
        return paragraph.token(at).tag().equals("IN") && !CLAUSAL.contains(lower(at));
    }

    /// `end` without a comma or dash before it.
    public int trimmed(int end) {
        return end > 0 && isPause(end - 1) ? end - 1 : end;
    }

    /// True where a comma or a dash stands at `at`.
    public boolean isPause(int at) {
        return switch (paragraph.token(at).word()) {
            case ",", "—", "–", "―", "--", "..." -> true;
            case "-" -> !paragraph.token(at).tag().equals("HYPH");
            default -> false;
        };
    }

    private boolean isColon(int at) {
        return paragraph.token(at).word().equals(":");
    }

    private boolean isLink(int at) {
        String tag = paragraph.token(at).tag();
        return tag.equals("IN") || tag.equals("CC") || tag.startsWith("W");
    }

    private int joined(int end, int limit, boolean person) {
        int at = end;
        while (at + 1 < limit) {
            String word = lower(at);
            String tag = paragraph.token(at).tag();
            boolean preposition = (tag.equals("IN") || tag.equals("TO")) && JOINING.contains(word);
            boolean adjective = isPostposed(at);
            if (!tag.equals("CC") && (!(preposition || adjective) || person)) {
                break;
            }
            int next = nouns.end(adjective ? at + 2 : at + 1, limit);
            if (next <= at + 1
                    || (adjective && next == at + 2)
                    || !paragraph.token(next - 1).isNoun()) {
                break;
            }
            at = next;
        }
        return at;
    }

    /// "sailors familiar with the plan": an adjective behind its noun, with its own preposition.
    private boolean isPostposed(int at) {
        if (at + 2 >= paragraph.size() || !paragraph.token(at).tag().equals("JJ")) {
            return false;
        }
        String next = paragraph.token(at + 1).tag();
        return (next.equals("IN") && !CLAUSAL.contains(lower(at + 1))) || next.equals("TO");
    }

    private int apposition(int end, int limit) {
        if (end + 1 >= limit || !paragraph.token(end).word().equals(",")) {
            return end;
        }
        boolean participle =
                nouns.isParticiple(end + 1)
                        && commaBehind(end + 1, Math.min(limit, end + LONGEST_PARTICIPLE));
        if (participle || nouns.isRelative(end + 1)) {
            int at = end + 1;
            while (at < limit && !paragraph.token(at).word().equals(",")) {
                at++;
            }
            while (at > end && !paragraph.token(at - 1).isWord()) {
                at--;
            }
            return at;
        }
        if (paragraph.token(end + 1).tag().equals("CD")) {
            return apposition(end + 2, limit);
        }
        int next = nouns.end(end + 1, limit);
        return next == end + 1 ? end : joined(next, limit, false);
    }

    private boolean commaBehind(int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (paragraph.token(at).word().equals(",")) {
                return at + 1 < paragraph.size() && paragraph.token(at + 1).isVerb();
            }
        }
        return false;
    }

    /// True where the comma at `at` parts two adjectives of one noun: "a calm, clear answer".
    boolean isBetweenAdjectives(int at, int limit) {
        return at > 0
                && at + 2 < limit
                && paragraph.token(at).word().equals(",")
                && paragraph.token(at - 1).tag().equals("JJ")
                && paragraph.token(at + 1).tag().equals("JJ")
                && nouns.end(at + 1, limit) > at + 1;
    }

    /// True where an article, a possessive or an adjective stands at `at`.
    boolean mayLead(int at) {
        return switch (paragraph.token(at).tag()) {
            case "DT", "PRP$", "POS", "JJ", "JJR", "JJS", "CD", "VBN" -> true;
            default -> false;
        };
    }

    private boolean isPerson(int at) {
        return paragraph.token(at).entity() == Token.EntityTag.PERSON
                || paragraph.token(at).tag().equals("PRP");
    }

    private String lower(int at) {
        return paragraph.token(at).word().toLowerCase(Locale.ROOT);
    }
}
