package org.firsthand.trace.stemma;

/// What speaks for or against a choice of parent. The weights are in `parent.weights`.
enum Feature {
    /// Share of the child's lines that the parent has.
    SHARE,
    /// Share of the parent's lines that the child uses.
    COVER,
    /// Share of the child's lines that stand in the parent word for word.
    VERBATIM,
    /// Share of lines that no other article has in a form closer to the child's.
    CLOSEST,
    /// The same, and no other as close.
    CLOSEST_ALONE,
    /// Share of lines that others have and this parent lacks.
    LOST,
    CITES,
    CITED,
    /// The parent came more than an hour before the child.
    HOURS_BEFORE,
    MINUTES_BEFORE,
    MINUTES_AFTER,
    /// The parent came one to ten hours after the child.
    HOURS_AFTER,
    DAY_AFTER,
    /// How much more of the child is in the parent than the other way round.
    ASYMMETRY,
    CONTAINMENT,
    CONTAINMENT_BACK,
    ANY,
    CITES_FOR_LITTLE,
    SHARE_OUTSIDE,
    CITATION_AND_MUCH,
    /// Text in common, and much in each that the other lacks.
    EACH_HAS_OWN,
    ROOT,
    ROOT_MOST_SHARE,
    ROOT_MOST_BACK,
    ROOT_OUTSIDE,
    ROOT_OUTSIDE_SHARE,
    ROOT_OUTSIDE_KIN,
    UNSEEN,
    UNSEEN_MOST_SHARE,
    UNSEEN_MOST_BACK,
    UNSEEN_OUTSIDE,
    UNSEEN_OUTSIDE_SHARE,
    UNSEEN_OUTSIDE_KIN
}
