package org.firsthand.tell.dossier;

import java.util.List;

/// One utterance, worded differently.
///
/// @param quotations ids, the base wording first
/// @param kinds word, trimmed, joined, reattributed or paraphrased
public record QuotationVariantView(
        List<String> quotations, List<String> kinds, List<StepView> diff) {

    /// A run of words.
    ///
    /// @param op same, insert, delete or replace
    public record StepView(String op, List<String> texts) {}
}
