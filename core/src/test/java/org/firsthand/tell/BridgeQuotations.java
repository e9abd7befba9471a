package org.firsthand.tell;

import java.util.List;
import org.firsthand.tell.dossier.QuotationVariantView;

/// What is said in the invented bridge, and in how many wordings.
final class BridgeQuotations {

    private BridgeQuotations() {}

    static void quotations(DossierBuilder b) {
        String base = "\"We will not open the bridge until every bolt has been looked at,\"";
        String other = "\"We will not open the bridge until each bolt has been looked at,\"";
        b.quotation("q1", b.span("gazette", base), "Mayor Ida Holm", "Coast Wire");
        b.quotation("q2", b.span("herald", other), "Mayor Ida Holme", "");
        b.quotation(
                "q3",
                b.span("ledger", "\"We will not open the bridge,\""),
                "Mayor Ida Holm",
                "Coast Wire");
        b.quotation("q4", b.span("valley", base), "Mayor Ida Holm", "Coast Wire");
        b.quotation("q5", b.span("market", "\"It is closer to the boats,\""), "Per Lund", "");
        b.quotationVariant(
                new QuotationVariantView(
                        List.of("q1", "q2"),
                        List.of("word", "reattributed"),
                        List.of(
                                step(
                                        "same",
                                        "We will not open the bridge until",
                                        "We will not open the bridge until"),
                                step("replace", "every", "each"),
                                step(
                                        "same",
                                        "bolt has been looked at",
                                        "bolt has been looked at"))));
        b.quotationVariant(
                new QuotationVariantView(
                        List.of("q1", "q3"),
                        List.of("trimmed"),
                        List.of(
                                step(
                                        "same",
                                        "We will not open the bridge",
                                        "We will not open the bridge"),
                                step("delete", "until every bolt has been looked at", ""))));
    }

    private static QuotationVariantView.StepView step(String operation, String... texts) {
        return new QuotationVariantView.StepView(operation, List.of(texts));
    }
}
