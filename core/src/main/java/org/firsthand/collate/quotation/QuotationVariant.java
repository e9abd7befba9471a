package org.firsthand.collate.quotation;

import java.util.List;

/// One utterance, worded differently.
///
/// @param quotations the base wording first
/// @param diff the quotations side by side: for each step one text a quotation
/// @param pairs which of them differ from which, between articles, in order
public record QuotationVariant(
        List<QuotationRef> quotations, List<Kind> kinds, List<Step> diff, List<Pair> pairs) {

    public QuotationVariant {
        quotations = List.copyOf(quotations);
        kinds = List.copyOf(kinds);
        diff = List.copyOf(diff);
        pairs = List.copyOf(pairs);
    }

    /// Two articles that quote the utterance differently.
    ///
    /// @param kinds how they differ
    public record Pair(QuotationRef a, QuotationRef b, List<Kind> kinds) {

        public Pair {
            kinds = List.copyOf(kinds);
        }
    }

    /// What happened to the wording.
    public enum Kind {
        WORD,
        TRIMMED,
        JOINED,
        REATTRIBUTED,
        PARAPHRASED
    }

    /// A run of words that stand alike or differ, the base and one variant.
    public record Step(Operation operation, List<String> texts) {

        public Step {
            texts = List.copyOf(texts);
        }
    }

    /// How a run of words stands to the base wording.
    public enum Operation {
        SAME,
        INSERT,
        DELETE,
        REPLACE
    }
}
