package org.firsthand.annotate.attribution.origin;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.annotate.finding.SourceMention.Kind;
import org.firsthand.annotate.finding.SourceMention.Route;
import org.firsthand.article.Article;
import org.firsthand.article.Cut;
import org.firsthand.article.Evidence;
import org.firsthand.text.Span;

/// Reads credit lines and embedded posts by their form. Immutable.
public final class CreditReader {

    /// How many characters of a line are read.
    private static final int LONGEST_LINE = 1600;

    /// How far from the top a line of nothing but a name, or a dateline, stands.
    private static final int HEAD = 900;

    /// How far from the end a signature stands.
    private static final int FOOT = 400;

    private final OutletList outlets;
    private final WireReader wires = new WireReader();
    private final CreditFrames frames;
    private final SignatureReader signatures;
    private final DatelineReader datelines;

    CreditReader(OutletList outlets) {
        this.outlets = outlets;
        this.frames = new CreditFrames(outlets);
        this.signatures = new SignatureReader(outlets);
        this.datelines = new DatelineReader(outlets);
    }

    /// The sources that credit lines and posts of the article name, in its cleaned text and in what
    /// was cut from it.
    List<SourceMention> read(Article article) {
        List<SourceMention> found = new ArrayList<>();
        lines(article.text(), 0, Evidence.Layer.TEXT, article, found);
        for (Cut cut : article.cuts()) {
            String words = cut.span().of(article.original());
            lines(words, cut.span().start(), Evidence.Layer.ORIGINAL, article, found);
        }
        wires.read(article.text())
                .filter(credit -> found.stream().noneMatch(m -> names(m, credit.span())))
                .ifPresent(
                        credit ->
                                found.addFirst(
                                        new SourceMention(
                                                outlets.canonical(credit.name())
                                                        .orElse(credit.name()),
                                                Kind.AGENCY,
                                                false,
                                                Evidence.of(article.id(), credit.span()),
                                                Route.CREDIT)));
        return found;
    }

    /// True where the words of a credit say themselves whose it is.
    private static boolean names(SourceMention mention, Span credit) {
        return mention.evidence().layer() == Evidence.Layer.TEXT
                && mention.route() == Route.CREDIT
                && mention.evidence().span().overlaps(credit);
    }

    private void lines(
            String text,
            int offset,
            Evidence.Layer layer,
            Article article,
            List<SourceMention> found) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, Math.min(end, start + LONGEST_LINE));
            int place = offset + start;
            for (Named post : PostReader.read(line)) {
                found.add(mention(post, Kind.POST, Route.POST, place, layer, article));
            }
            for (Named one : credits(line, place, layer, article)) {
                Kind kind = outlets.isAgency(one.name()) ? Kind.AGENCY : Kind.OUTLET;
                found.add(mention(one, kind, Route.CREDIT, place, layer, article));
            }
            start = end + 1;
        }
    }

    private List<Named> credits(String line, int offset, Evidence.Layer layer, Article article) {
        boolean cut = layer == Evidence.Layer.ORIGINAL;
        List<Named> named = new ArrayList<>(frames.read(line, cut));
        int length = cut ? 0 : article.text().length();
        if (offset + line.length() > length - FOOT) {
            named.addAll(signatures.read(line));
        }
        if (offset < HEAD) {
            named.addAll(frames.readWhole(line));
            datelines.read(line).ifPresent(named::add);
        }
        return named;
    }

    private static SourceMention mention(
            Named named,
            Kind kind,
            Route route,
            int offset,
            Evidence.Layer layer,
            Article article) {
        Span span = new Span(offset + named.start(), offset + named.end());
        return new SourceMention(
                named.name(), kind, false, new Evidence(article.id(), span, layer), route);
    }
}
