package org.firsthand.annotate.act;

import java.util.List;
import org.firsthand.annotate.finding.SpeechAct;

/// A word that does something by saying it, with what stands around it.
///
/// @param complements what must stand with it: `object`, `clause`, `none`, or prepositions
/// @param addressees how the one it is said to stands with it: `object`, `subject`, prepositions
record Trigger(
        SpeechAct.Kind kind,
        Part part,
        String lemma,
        List<String> complements,
        List<String> addressees) {

    enum Part {
        VERB,
        NOUN,
        ADJECTIVE
    }

    Trigger {
        complements = List.copyOf(complements);
        addressees = List.copyOf(addressees);
    }
}
