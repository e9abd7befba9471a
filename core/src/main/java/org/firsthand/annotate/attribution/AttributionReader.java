package org.firsthand.annotate.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.annotate.attribution.direct.Paragraph;
import org.firsthand.annotate.attribution.mark.Marked;
import org.firsthand.annotate.attribution.mark.QuotationMarks;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;

/// Finds attributions, quotations with their speakers, and named sources. Immutable.
public final class AttributionReader {

    private final CueList cues = CueList.load();
    private final QuotationMarks marks = new QuotationMarks();

    public Attributed read(Reading reading, List<Name> names) {
        List<Marked> marked = marks.find(reading.text());
        List<Draft> drafts = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(reading, marked)) {
            drafts.addAll(new ParagraphReader(reading, cues, paragraph).read());
        }
        List<Attribution> attributions =
                drafts.stream()
                        .map(
                                d ->
                                        new Attribution(
                                                d.source(),
                                                d.cue(),
                                                d.content(),
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList();
        return new Attributed(attributions, List.of(), List.of());
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
