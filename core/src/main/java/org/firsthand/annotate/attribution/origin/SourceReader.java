package org.firsthand.annotate.attribution.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.annotate.finding.SourceMention.Kind;
import org.firsthand.annotate.finding.SourceMention.Route;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.article.Evidence;
import org.firsthand.article.Link;
import org.firsthand.text.Sentence;

/// Finds the sources that an article names. Immutable.
public final class SourceReader {

    private final OutletList outlets;
    private final CreditReader credits;
    private final PaperReader papers;

    public SourceReader(OutletList outlets) {
        this.outlets = outlets;
        this.credits = new CreditReader(outlets);
        this.papers = new PaperReader(outlets);
    }

    /// The named sources of the article, in order of place, the cleaned text's first.
    public List<SourceMention> read(Reading reading, List<Attribution> attributions) {
        List<SourceMention> found = new ArrayList<>(credits.read(reading.article()));
        found.addAll(new OutletReader(outlets, reading).read());
        for (Sentence sentence : reading.sentences()) {
            papers.release(sentence, reading.article()).ifPresent(found::add);
        }
        for (Attribution attribution : attributions) {
            papers.read(attribution, reading).ifPresent(found::add);
        }
        links(reading, found);
        return once(found);
    }

    private void links(Reading reading, List<SourceMention> found) {
        for (Link link : reading.article().links()) {
            for (Sentence sentence : reading.sentences()) {
                if (!sentence.span().overlaps(link.span())) {
                    continue;
                }
                for (Outlet outlet : outlets.find(sentence, reading.text())) {
                    if (outlet.span().overlaps(link.span())) {
                        found.add(
                                new SourceMention(
                                        outlet.name(),
                                        outlet.agency() ? Kind.AGENCY : Kind.OUTLET,
                                        false,
                                        Evidence.of(reading.article().id(), link.span()),
                                        Route.LINK));
                    }
                }
            }
        }
    }

    /// One mention for each name and place.
    private static List<SourceMention> once(List<SourceMention> found) {
        List<SourceMention> kept = new ArrayList<>();
        for (SourceMention mention : found) {
            boolean known =
                    kept.stream()
                            .anyMatch(
                                    k ->
                                            k.name().equals(mention.name())
                                                    && k.evidence().layer()
                                                            == mention.evidence().layer()
                                                    && k.evidence()
                                                            .span()
                                                            .overlaps(mention.evidence().span()));
            if (!known) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparing(SourceMention::evidence));
        return kept;
    }
}
