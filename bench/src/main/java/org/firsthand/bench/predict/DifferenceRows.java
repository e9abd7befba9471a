package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.article.ArticleId;
import org.firsthand.collate.figure.FigureGroup;
import org.firsthand.collate.figure.FigureJoiner;
import org.firsthand.collate.figure.FigureRef;
import org.firsthand.collate.quotation.QuotationJoiner;
import org.firsthand.collate.quotation.QuotationRef;
import org.firsthand.collate.quotation.QuotationVariant;
import org.firsthand.likeness.Meanings;
import org.firsthand.link.Linked;

/// Tells what the collation found to differ in the form of the derivation benchmark: pair by pair.
final class DifferenceRows {

    private DifferenceRows() {}

    static void quotations(ObjectNode prediction, List<Annotations> tellings, Linked linked) {
        Map<ArticleId, Annotations> byId = byId(tellings);
        for (QuotationVariant variant : new QuotationJoiner().join(tellings, linked)) {
            for (QuotationVariant.Pair pair : variant.pairs()) {
                row(
                        prediction.withArray("altered_quotations").addObject(),
                        pair.a().article(),
                        text(pair.a(), byId),
                        pair.b().article(),
                        text(pair.b(), byId));
            }
        }
    }

    static void figures(ObjectNode prediction, List<Annotations> tellings, Meanings meanings) {
        Map<ArticleId, Annotations> byId = byId(tellings);
        for (FigureGroup group : new FigureJoiner(meanings).join("t", tellings)) {
            List<FigureRef> figures = group.figures();
            for (int i = 0; i < figures.size(); i++) {
                for (int j = i + 1; j < figures.size(); j++) {
                    FigureRef a = figures.get(i);
                    FigureRef b = figures.get(j);
                    if (!a.article().equals(b.article()) && differ(a.figure(), b.figure())) {
                        row(
                                prediction.withArray("differing_figures").addObject(),
                                a.article(),
                                text(a, byId),
                                b.article(),
                                text(b, byId));
                    }
                }
            }
        }
    }

    private static boolean differ(Figure a, Figure b) {
        return !(a.value().equals(b.value())
                && a.low().equals(b.low())
                && a.high().equals(b.high()));
    }

    private static void row(ObjectNode row, ArticleId a, String textA, ArticleId b, String textB) {
        row.put("a", a.value());
        row.put("b", b.value());
        row.put("text_a", textA);
        row.put("text_b", textB);
    }

    private static String text(QuotationRef ref, Map<ArticleId, Annotations> byId) {
        Annotations telling = byId.get(ref.article());
        return telling == null
                ? ""
                : telling.quotations().get(ref.index()).span().of(telling.article().text());
    }

    private static String text(FigureRef ref, Map<ArticleId, Annotations> byId) {
        Annotations telling = byId.get(ref.article());
        return telling == null ? "" : ref.figure().span().of(telling.article().text());
    }

    private static Map<ArticleId, Annotations> byId(List<Annotations> tellings) {
        return tellings.stream()
                .collect(Collectors.toMap(a -> a.article().id(), Function.identity()));
    }
}
