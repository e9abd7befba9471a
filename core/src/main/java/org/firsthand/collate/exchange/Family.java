package org.firsthand.collate.exchange;

import org.firsthand.annotate.finding.SpeechAct;

/// What an act does in an exchange: acts of one family may ask, give or refuse the same.
enum Family {
    ASK,
    GIVE,
    REFUSE,
    THREATEN,
    CONDITION,
    NEXT;

    static Family of(SpeechAct act) {
        return switch (act.kind()) {
            case DEMAND, REQUEST -> ASK;
            case OFFER, PROMISE, AGREEMENT -> GIVE;
            case REFUSAL -> REFUSE;
            case THREAT -> THREATEN;
            case CONDITION -> CONDITION;
            case EXPECTATION, NEXT_STEP -> NEXT;
        };
    }
}
