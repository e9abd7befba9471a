package org.firsthand.annotate.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.direct.Paragraph;
import org.firsthand.annotate.attribution.mark.Marked;
import org.firsthand.annotate.attribution.mark.Wording;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Quotation;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Turns what stands in quotation marks into quotations with their speakers.
final class QuotationReader {

    private static final String CONTINUES = "goes on after its attribution";

    private QuotationReader() {}

    /// The quotations of `paragraphs` in order; their speaker, cue and medium are those of the
    /// attribution whose content they lie in.
    static List<Quotation> read(
            List<Paragraph> paragraphs, List<Draft> drafts, List<Attribution> attributions) {
        List<Quotation> quotations = new ArrayList<>();
        int[] lastOf = new int[drafts.size()];
        Arrays.fill(lastOf, -1);
        int from = 0;
        for (Paragraph paragraph : paragraphs) {
            for (Marked marked : paragraph.quotations()) {
                from = skip(drafts, from, marked.outer());
                int owner = owner(drafts, from, marked.outer());
                Optional<Quotation.Kind> kind =
                        Wording.kind(tokens(paragraph, marked.words()), owner >= 0);
                if (kind.isEmpty()) {
                    continue;
                }
                if (owner < 0) {
                    quotations.add(
                            new Quotation(
                                    marked.words(),
                                    kind.get(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    OptionalInt.empty()));
                    continue;
                }
                boolean goesOn =
                        lastOf[owner] >= 0
                                && kind.get() == Quotation.Kind.DIRECT
                                && quotations.get(lastOf[owner]).kind() == Quotation.Kind.DIRECT;
                quotations.add(
                        quotation(
                                marked.words(),
                                kind.get(),
                                attributions.get(owner),
                                goesOn ? OptionalInt.of(lastOf[owner]) : OptionalInt.empty()));
                lastOf[owner] = quotations.size() - 1;
            }
        }
        return quotations;
    }

    private static Quotation quotation(
            Span words, Quotation.Kind kind, Attribution attribution, OptionalInt continues) {
        Optional<Speaker> speaker = attribution.speaker();
        if (continues.isPresent()) {
            speaker = speaker.map(who -> who.because(CONTINUES));
        }
        return new Quotation(
                words,
                kind,
                speaker,
                attribution.cue().stream().findFirst(),
                attribution.via(),
                continues);
    }

    /// Drafts are in order of place, so that those that end before `span` need no second look.
    private static int skip(List<Draft> drafts, int from, Span span) {
        int at = from;
        while (at < drafts.size() && drafts.get(at).content().getLast().end() <= span.start()) {
            at++;
        }
        return at;
    }

    /// The attribution with the smallest content that holds `span`.
    private static int owner(List<Draft> drafts, int from, Span span) {
        int owner = -1;
        int smallest = Integer.MAX_VALUE;
        for (int i = from; i < drafts.size() && drafts.get(i).start() < span.end(); i++) {
            int size = drafts.get(i).content().stream().mapToInt(Span::length).sum();
            if (drafts.get(i).contentOverlaps(span) && size < smallest) {
                owner = i;
                smallest = size;
            }
        }
        return owner;
    }

    private static List<Token> tokens(Paragraph paragraph, Span words) {
        List<Token> tokens = new ArrayList<>();
        for (int at = paragraph.tokenAt(words.start());
                at < paragraph.size() && paragraph.token(at).span().start() < words.end();
                at++) {
            tokens.add(paragraph.token(at));
        }
        return tokens;
    }
}
