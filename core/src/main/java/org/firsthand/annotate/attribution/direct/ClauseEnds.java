package org.firsthand.annotate.attribution.direct;

import java.util.Locale;
import java.util.Set;
import org.firsthand.text.Token;
import org.firsthand.text.WordSets;

/// Where a clause that somebody says starts and ends, read from word classes. Immutable.
final class ClauseEnds {

    private static final WordSets WORDS = WordSets.read(ClauseEnds.class, "words.txt");
    private static final Set<String> TURNS = WORDS.get("turning");
    private static final Set<String> SUBORDINATING = WORDS.get("subordinating");
    private static final int FARTHEST_LEAD = 15;

    private final Paragraph paragraph;
    private final Phrases phrases;
    private final VerbGroups verbs;

    ClauseEnds(Paragraph paragraph, Phrases phrases, VerbGroups verbs) {
        this.paragraph = paragraph;
        this.phrases = phrases;
        this.verbs = verbs;
    }

    /// True where a finite clause starts at `at`: "that", a question word, or a subject with its
    /// verb.
    boolean starts(int at, int limit) {
        if (at >= limit) {
            return false;
        }
        if (isThat(at)) {
            return verbs.holdsFinite(at, limit);
        }
        if (paragraph.quotationOf(at) >= 0) {
            return false;
        }
        int subject = phrases.nounPhrase(at, limit);
        if (subject == at || subject >= limit) {
            return false;
        }
        String tag = paragraph.token(subject).tag();
        boolean verb = tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN");
        boolean adverb =
                tag.startsWith("RB") && verbs.holdsFinite(subject, Math.min(limit, subject + 3));
        return verb || adverb || tag.equals("MD");
    }

    boolean isThat(int at) {
        return paragraph.token(at).word().equals("that") && paragraph.token(at).tag().equals("IN");
    }

    /// Where the clause from `content` that the verb at `verb` leads in ends: at the sentence's end
    /// `limit`, where another subject says something, or where the same one says more. Marks at the
    /// end do not belong to it.
    int end(int verb, int content, int limit) {
        return trimmed(content, turn(verb, content, limit));
    }

    /// `end` without the marks before it, but for quotation marks.
    int trimmed(int from, int end) {
        int trimmed = end;
        while (trimmed > from
                && !paragraph.token(trimmed - 1).isWord()
                && paragraph.quotationOf(trimmed - 1) < 0) {
            trimmed--;
        }
        return trimmed;
    }

    private int turn(int verb, int content, int limit) {
        String tag = paragraph.token(verb).tag();
        boolean relative = isRelative(verb);
        boolean subordinate = !relative && isSubordinate(verb);
        for (int at = content + 1; at + 2 < limit; at++) {
            if (paragraph.quotationOf(at) >= 0) {
                if (addsBehindQuotation(at)) {
                    return at + 1;
                }
                continue;
            }
            if (goesOn(at, limit, tag)
                    || turns(at, limit)
                    || (relative && isComma(at) && verbs.isFinite(at + 1))
                    || (subordinate && isComma(at) && startsMain(at + 1, limit))) {
                return at;
            }
        }
        return limit;
    }

    /// True where the verb's subject is a relative pronoun: "the mayor, who said X, is tired".
    private boolean isRelative(int verb) {
        int at = verb - 1;
        while (at > 0 && verbs.isMember(at)) {
            at--;
        }
        return at > 0 && paragraph.token(at).tag().startsWith("W");
    }

    /// True where the verb's clause is led in by a word such as "while", at the sentence's start or
    /// behind a pause.
    private boolean isSubordinate(int verb) {
        for (int at = verb - 1; at >= 0 && verb - at <= FARTHEST_LEAD; at--) {
            if (!paragraph.sameSentence(at, verb) || paragraph.quotationOf(at) >= 0) {
                return false;
            }
            boolean first = at == 0 || !paragraph.sameSentence(at - 1, at);
            String word = paragraph.token(at).word().toLowerCase(Locale.ROOT);
            boolean leads = first || paragraph.token(at - 1).tag().equals("CC");
            if (leads && SUBORDINATING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// True where a subject and its finite verb stand at `at`.
    private boolean startsMain(int at, int limit) {
        int subject = phrases.plain(at, limit);
        return subject > at && subject < limit && verbs.isFinite(subject);
    }

    /// ", while the minister says X".
    private boolean turns(int at, int limit) {
        if (!isComma(at) || !TURNS.contains(paragraph.token(at + 1).word())) {
            return false;
        }
        int subject = phrases.plain(at + 2, limit);
        return subject > at + 2 && verbs.finiteSpeech(subject, limit) >= 0;
    }

    /// "and called it X", ", adding that X".
    private boolean goesOn(int at, int limit, String tag) {
        boolean comma = isComma(at);
        if (!comma && !paragraph.token(at).tag().equals("CC")) {
            return false;
        }
        int verb = at + 1;
        while (verb + 1 < limit
                && (paragraph.token(verb).tag().startsWith("RB")
                        || paragraph.token(verb).tag().equals("CC"))) {
            verb++;
        }
        Token token = paragraph.token(verb);
        return comma
                ? token.tag().equals("VBG") && verbs.isSpeech(verb)
                : token.tag().equals(tag)
                        && verbs.cue(verb).isPresent()
                        && paragraph.quotationOf(verb) < 0;
    }

    /// "“X,” adding that Y", where the closing mark stands at `at`.
    private boolean addsBehindQuotation(int at) {
        return paragraph.quotationOf(at + 1) < 0
                && at > 0
                && !paragraph.token(at).isWord()
                && isComma(at - 1)
                && paragraph.token(at + 1).tag().equals("VBG")
                && verbs.isSpeech(at + 1);
    }

    /// True where a quotation ends before `at` in a comma, and no other follows in a list.
    boolean isPausedInside(int at) {
        if (at < 2 || paragraph.quotationOf(at) >= 0 || paragraph.quotationOf(at - 1) < 0) {
            return false;
        }
        boolean comma = isComma(at - 1) || isComma(at - 2);
        return comma && !goesOnQuoting(at);
    }

    /// True where no more than "and" and an article part the word at `at` from the next quotation:
    /// "a “cheat,” a “liar” and a “fool”".
    private boolean goesOnQuoting(int at) {
        int next = at;
        while (next < paragraph.size()
                && next - at < 2
                && (paragraph.token(next).tag().equals("CC")
                        || paragraph.token(next).tag().equals("DT"))) {
            next++;
        }
        return next > at && next < paragraph.size() && paragraph.quotationOf(next) >= 0;
    }

    private boolean isComma(int at) {
        return paragraph.token(at).word().equals(",");
    }
}
