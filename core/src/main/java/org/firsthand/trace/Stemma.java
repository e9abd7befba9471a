package org.firsthand.trace;

import java.util.List;

/// The graph of derivations of one story. It has no cycle.
///
/// @param story the story's id
public record Stemma(
        String story,
        List<Derivation> derivations,
        List<Relation> relations,
        List<SentenceOrigin> sentenceOrigins,
        Origins origins) {

    public Stemma {
        derivations = List.copyOf(derivations);
        relations = List.copyOf(relations);
        sentenceOrigins = List.copyOf(sentenceOrigins);
    }
}
