package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.mark.Marked;
import org.firsthand.text.Span;
import org.firsthand.text.Token;
import org.firsthand.text.WordSets;

/// Reads who speaks where a name and a colon lead a paragraph: a headline ("Marsh: The lamp will
/// fail again"), or a line of a transcript, whose names stand in capitals and whose words run to
/// the paragraph's end. One a paragraph; not thread-safe.
public final class LabelReader {

    private static final int LONGEST_LABEL = 10;
    private static final int SHORTEST_CONTENT = 3;
    private static final WordSets WORDS = WordSets.read(LabelReader.class, "words.txt");
    private static final Set<String> LABELS = WORDS.get("labels");
    private static final Set<String> NO_LABELS = WORDS.get("no-labels");

    private final Paragraph paragraph;
    private final Phrases phrases;

    public LabelReader(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.phrases = new Phrases(paragraph);
    }

    /// The attribution that the paragraph's own label makes.
    public Optional<Draft> read() {
        int limit = Math.min(paragraph.size(), LONGEST_LABEL);
        int end = phrases.plain(0, limit);
        int colon = end;
        if (end > 0 && end < limit && paragraph.token(end).word().equals("to")) {
            colon = phrases.plain(end + 1, limit);
        }
        if (end == 0
                || colon + SHORTEST_CONTENT >= paragraph.size()
                || !paragraph.token(colon).word().equals(":")
                || isQuotedAlone(colon + 1)
                || !startsSentence(colon + 1)) {
            return Optional.empty();
        }
        boolean transcript = isTranscript(end);
        if (!transcript && !speaks(end)) {
            return Optional.empty();
        }
        int last = colon + 1;
        while (last < paragraph.size() && (transcript || paragraph.sameSentence(last, colon + 1))) {
            last++;
        }
        while (last > colon + 1
                && !paragraph.token(last - 1).isWord()
                && paragraph.quotationOf(last - 1) < 0) {
            last--;
        }
        if (last - colon <= SHORTEST_CONTENT) {
            return Optional.empty();
        }
        Span hearer = colon > end ? paragraph.span(end + 1, colon) : paragraph.span(0, end);
        return Optional.of(
                new Draft(
                        List.of(paragraph.span(0, end)),
                        List.of(paragraph.span(colon, colon + 1)),
                        List.of(paragraph.span(colon + 1, last)),
                        colon > end ? List.of(hearer) : List.of()));
    }

    /// True where nothing but one quotation follows, which is read as direct speech.
    private boolean isQuotedAlone(int at) {
        int number = paragraph.quotationOf(at);
        if (number < 0) {
            return false;
        }
        Marked quotation = paragraph.quotations().get(number);
        int behind = at;
        while (behind < paragraph.size()
                && paragraph.token(behind).span().start() < quotation.outer().end()) {
            behind++;
        }
        return behind >= paragraph.size() || !paragraph.sameSentence(behind, at);
    }

    private boolean startsSentence(int at) {
        char first = paragraph.token(at).word().charAt(0);
        return !Character.isLowerCase(first);
    }

    private boolean isTranscript(int end) {
        for (int at = 0; at < end; at++) {
            String word = paragraph.token(at).word();
            if (!word.equals(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        String last = paragraph.token(end - 1).word();
        return end <= 3
                && last.length() >= 3
                && last.chars().allMatch(Character::isLetter)
                && paragraph.token(end - 1).entity() != Token.EntityTag.PLACE
                && !NO_LABELS.contains(last.toLowerCase(Locale.ROOT));
    }

    private boolean speaks(int end) {
        Token head = paragraph.token(end - 1);
        if (LABELS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (NO_LABELS.contains(head.word().toLowerCase(Locale.ROOT))) {
            return false;
        }
        return switch (head.entity()) {
            case PERSON, ORGANISATION -> true;
            case PLACE, NONE -> false;
        };
    }
}
