package org.firsthand.trace.parent;

/// What speaks for or against a choice of parent. The weights are in `parent.weights`.
public enum Feature {
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
    /// Turns of phrase that only the two have, by how rare they are: slips and edits that descend.
    SLIPS,
    /// A third article stands between the two, as far as turns of phrase tell.
    BETWEEN,
    /// The two and a third each lack turns that the other two have, as children of one unseen do.
    STAR,
    /// Share of the child's turns of phrase that others have and this parent lacks.
    TURNS_LOST,
    /// Lines whose number only the two print, and each other of their kin prints otherwise.
    NUMBER_ALONE,
    /// Lines whose number the two print, and some other of their kin prints otherwise.
    NUMBER_SHARED,
    /// Lines whose number an earlier article prints as the child does, and this parent otherwise.
    NUMBER_LOST,
    /// Carried lines that are the parent's with words left out.
    SHORTENED,
    /// Neighbouring lines of the child that are neighbours in the parent too, by the most that any
    /// article has.
    NEIGHBOURS,
    /// The parent names the outlet outside that the child credits.
    SHARE_CREDIT,
    /// Two parents.
    TWO,
    /// Share of the child's lines that the second parent alone has.
    TWO_ADDS,
    ROOT,
    ROOT_MOST_SHARE,
    ROOT_MOST_BACK,
    ROOT_KIN,
    ROOT_FIRST,
    ROOT_KIN_BEFORE,
    ROOT_CITES,
    ROOT_CREDIT,
    ROOT_REPORTED,
    ROOT_TOLD,
    ROOT_CREDIT_SHARE,
    ROOT_CREDIT_KIN,
    ROOT_NAMED_APART,
    ROOT_OFTEN,
    ROOT_FAMILY_CREDIT,
    ROOT_FAMILY_CREDITS,
    ROOT_NEAR_CREDIT,
    ROOT_ONLY_FAMILY_CREDIT,
    ROOT_STAR,
    ROOT_LEAST_LOST,
    UNSEEN,
    UNSEEN_MOST_SHARE,
    UNSEEN_MOST_BACK,
    UNSEEN_KIN,
    UNSEEN_FIRST,
    UNSEEN_KIN_BEFORE,
    UNSEEN_CITES,
    UNSEEN_CREDIT,
    UNSEEN_REPORTED,
    UNSEEN_TOLD,
    UNSEEN_CREDIT_SHARE,
    UNSEEN_CREDIT_KIN,
    UNSEEN_NAMED_APART,
    UNSEEN_OFTEN,
    UNSEEN_FAMILY_CREDIT,
    UNSEEN_FAMILY_CREDITS,
    UNSEEN_NEAR_CREDIT,
    UNSEEN_ONLY_FAMILY_CREDIT,
    UNSEEN_STAR,
    UNSEEN_LEAST_LOST
}
