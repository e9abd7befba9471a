package org.firsthand.tell.dossier;

import java.util.Locale;

/// How readings of a statement can differ, what an editor must settle first to what is mere style.
public enum DifferenceKind {
    VALUE("number"),
    BOUND("how exact"),
    DATE("date"),
    NAME("name"),
    ATTRIBUTION("who said it"),
    MODALITY("wants/did"),
    POLARITY("yes/no"),
    DETAIL("detail"),
    WORDING("wording");

    private final String words;

    DifferenceKind(String words) {
        this.words = words;
    }

    /// The kind of a variant; one that this version does not know counts as wording.
    public static DifferenceKind of(StatementView.VariantView variant) {
        for (DifferenceKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(variant.kind())) {
                return kind;
            }
        }
        return WORDING;
    }

    /// As a reader calls it.
    public String words() {
        return words;
    }

    /// Whether the readings disagree on something that can be named, beyond how much they tell and
    /// in which words.
    public boolean precise() {
        return compareTo(DETAIL) < 0;
    }
}
