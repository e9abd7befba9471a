package org.firsthand.collate.exchange;

import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.likeness.Stretch;

/// An act as one article tells it, with who stands on both its sides.
record Told(SpeechAct act, Annotations article, Stretch what, Party from, Party to) {

    Family family() {
        return Family.of(act);
    }

    /// The same between other sides.
    Told between(Party newFrom, Party newTo) {
        return new Told(act, article, what, newFrom, newTo);
    }
}
