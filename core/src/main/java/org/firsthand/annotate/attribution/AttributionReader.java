package org.firsthand.annotate.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.annotate.attribution.direct.DirectReader;
import org.firsthand.annotate.attribution.direct.Paragraph;
import org.firsthand.annotate.attribution.mark.Marked;
import org.firsthand.annotate.attribution.mark.QuotationMarks;
import org.firsthand.annotate.attribution.origin.OutletList;
import org.firsthand.annotate.attribution.origin.SourceReader;
import org.firsthand.annotate.attribution.speaker.SpeakerReader;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// Finds attributions, quotations with their speakers, and named sources. Immutable.
public final class AttributionReader {

    private final CueList cues = CueList.load();
    private final QuotationMarks marks = new QuotationMarks();
    private final SpeakerReader speakers = new SpeakerReader();
    private final OutletList outlets = OutletList.load();
    private final SourceReader sources = new SourceReader(outlets);

    /// Who says what in the article of `reading`, whose proper names are `names`.
    public Attributed read(Reading reading, List<Name> names) {
        List<Paragraph> paragraphs = paragraphs(reading, marks.find(reading.text()));
        List<Draft> drafts = drafts(reading, paragraphs);
        List<Optional<Speaker>> who = speakers.read(reading, names, drafts);
        HearerReader hearers = new HearerReader(reading, outlets);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            attributions.add(
                    new Attribution(
                            draft.source(),
                            draft.cue(),
                            draft.content(),
                            who.get(i),
                            hearers.via(draft)));
        }
        return new Attributed(
                attributions,
                QuotationReader.read(paragraphs, drafts, attributions),
                sources.read(reading, attributions));
    }

    private List<Draft> drafts(Reading reading, List<Paragraph> paragraphs) {
        List<Draft> drafts = new ArrayList<>();
        Optional<Paragraph> before = Optional.empty();
        for (Paragraph paragraph : paragraphs) {
            List<Draft> found = new ParagraphReader(reading, cues, paragraph).read();
            if (found.isEmpty() && paragraph.isQuotedWhole()) {
                Span first = paragraph.quotations().getFirst().outer();
                before.flatMap(p -> new DirectReader(p, cues).announce(first))
                        .ifPresent(drafts::add);
            }
            before = Optional.of(paragraph);
            if (found.isEmpty() && !drafts.isEmpty() && paragraph.isQuotedWhole()) {
                Draft last = drafts.removeLast();
                for (Marked quotation : paragraph.quotations()) {
                    last = last.withContent(quotation.outer());
                }
                drafts.add(last);
            }
            drafts.addAll(found);
        }
        return drafts;
    }

    private static List<Paragraph> paragraphs(Reading reading, List<Marked> marked) {
        Map<Integer, List<Sentence>> sentences = new LinkedHashMap<>();
        for (Sentence sentence : reading.sentences()) {
            sentences.computeIfAbsent(sentence.paragraph(), key -> new ArrayList<>()).add(sentence);
        }
        Map<Integer, List<Marked>> quotations = new LinkedHashMap<>();
        for (Marked quotation : marked) {
            quotations
                    .computeIfAbsent(quotation.paragraph(), key -> new ArrayList<>())
                    .add(quotation);
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        sentences.forEach(
                (number, found) ->
                        paragraphs.add(
                                new Paragraph(found, quotations.getOrDefault(number, List.of()))));
        return paragraphs;
    }
}
