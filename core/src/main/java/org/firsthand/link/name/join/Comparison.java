package org.firsthand.link.name.join;

import org.firsthand.annotate.finding.NameKind;
import org.firsthand.link.name.variant.Likeness;
import org.firsthand.link.name.variant.OrganisationNames;
import org.firsthand.link.name.variant.PersonNames;
import org.firsthand.link.name.variant.PlaceNames;
import org.firsthand.link.name.writing.Form;
import org.firsthand.link.name.writing.Initials;

/// How two clusters fit together: the best tie of any two of their forms, none where full forms of
/// both contradict each other.
public final class Comparison {

    private final PersonNames people;
    private final OrganisationNames organisations;
    private final PlaceNames places;

    public Comparison(PersonNames people, OrganisationNames organisations, PlaceNames places) {
        this.people = people;
        this.organisations = organisations;
        this.places = places;
    }

    Likeness compare(Cluster one, Cluster other, Level level, Families families) {
        NameKind kind = one.kind();
        if (kind != other.kind()) {
            return acrossKinds(one, other, level);
        }
        if (one.sex().contradicts(other.sex())) {
            return Likeness.NONE;
        }
        Likeness best = Likeness.NONE;
        for (Form left : one.forms()) {
            for (Form right : other.forms()) {
                Likeness likeness = compare(kind, left, right, families);
                boolean apart =
                        !likeness.isTie()
                                && isFull(kind, left)
                                && isFull(kind, right)
                                && !isLeftOpen(kind, left, right, one, other);
                if (apart) {
                    return Likeness.NONE;
                }
                best = best.best(likeness);
            }
        }
        boolean loneAcrossPile =
                level == Level.PILE
                        && kind == NameKind.PERSON
                        && Math.min(one.fullest().size(), other.fullest().size()) < 2;
        return loneAcrossPile || !level.allows(best) ? Likeness.NONE : best;
    }

    /// True where two forms that nothing ties may still name one: an organisation's whole name and
    /// its beginning, and the two surnames of somebody whose given names are known too.
    private static boolean isLeftOpen(
            NameKind kind, Form left, Form right, Cluster one, Cluster other) {
        return switch (kind) {
            case ORGANISATION ->
                    OrganisationNames.isPart(left, right) || isTail(left, right, one, other);
            case PERSON -> isTail(left, right, one, other);
            case PLACE -> false;
        };
    }

    private static boolean isTail(Form left, Form right, Cluster one, Cluster other) {
        return isTail(left, one)
                || isTail(left, other)
                || isTail(right, one)
                || isTail(right, other);
    }

    private static boolean isTail(Form form, Cluster cluster) {
        for (Form longer : cluster.forms()) {
            int rest = longer.size() - form.size();
            if (rest > 0 && longer.words().subList(rest, longer.size()).equals(form.words())) {
                return true;
            }
        }
        return false;
    }

    private Likeness acrossKinds(Cluster one, Cluster other, Level level) {
        Form left = one.fullest();
        Form right = other.fullest();
        if (left.key().equals(right.key()) && (left.size() > 1 || level != Level.PILE)) {
            boolean townOrTeam =
                    one.kind() != NameKind.PERSON
                            && other.kind() != NameKind.PERSON
                            && level.allows(Likeness.GIVEN);
            return townOrTeam ? Likeness.GIVEN : Likeness.SAME;
        }
        if (isOneOrganisation(one, other, left, right)) {
            return level.allows(Likeness.VARIED) ? Likeness.VARIED : Likeness.NONE;
        }
        if (isFirstWord(one, other) || isFirstWord(other, one)) {
            return level.allows(Likeness.GIVEN) ? Likeness.GIVEN : Likeness.NONE;
        }
        if (isSurname(one, other) || isSurname(other, one)) {
            return level.allows(Likeness.GIVEN) ? Likeness.GIVEN : Likeness.NONE;
        }
        if (isInitials(one, other) || isInitials(other, one)) {
            return level.allows(Likeness.GIVEN) ? Likeness.ACRONYM : Likeness.NONE;
        }
        boolean person = one.kind() == NameKind.PERSON || other.kind() == NameKind.PERSON;
        boolean lone = Math.min(left.size(), right.size()) == 1;
        if (person && lone && level.compareTo(Level.STORY) <= 0) {
            for (Form a : one.forms()) {
                for (Form b : other.forms()) {
                    if (people.compare(a, b) == Likeness.MISSPELT) {
                        return Likeness.MISSPELT;
                    }
                }
            }
        }
        return Likeness.NONE;
    }

    /// "Oxley Centre", taken for a place here and for an organisation there.
    private boolean isOneOrganisation(Cluster one, Cluster other, Form left, Form right) {
        boolean people = one.kind() == NameKind.PERSON || other.kind() == NameKind.PERSON;
        return !people
                && Math.min(left.size(), right.size()) > 1
                && organisations.compare(left, right) == Likeness.VARIED;
    }

    /// What the tagger took for a person, and an organisation whose name begins with it and has one
    /// word more, or begins with it where it is one word: "Ada Oxley" and "Ada Oxley Centre".
    private static boolean isFirstWord(Cluster lone, Cluster whole) {
        Form form = lone.fullest();
        Form name = whole.fullest();
        boolean shorter = form.size() == 1 ? name.size() > 1 : name.size() == form.size() + 1;
        return lone.kind() == NameKind.PERSON
                && whole.kind() == NameKind.ORGANISATION
                && shorter
                && (form.size() == 1 || lone.forms().size() == 1)
                && name.words().subList(0, form.size()).equals(form.words());
    }

    /// Three initials or more that the tagger took for an organisation, and a person of that name.
    private static boolean isInitials(Cluster lone, Cluster whole) {
        Form form = lone.fullest();
        return lone.kind() == NameKind.ORGANISATION
                && whole.kind() == NameKind.PERSON
                && form.key().length() > 2
                && Initials.match(form, whole.fullest());
    }

    /// A lone word that the tagger took for an organisation, and a person of that surname.
    private static boolean isSurname(Cluster lone, Cluster whole) {
        Form form = lone.fullest();
        Form name = whole.fullest();
        return lone.kind() == NameKind.ORGANISATION
                && whole.kind() == NameKind.PERSON
                && form.size() == 1
                && !form.isShouted()
                && name.size() > 1
                && name.last().equals(form.last());
    }

    private Likeness compare(NameKind kind, Form one, Form other, Families families) {
        return switch (kind) {
            case PERSON -> people.compare(one, other);
            case ORGANISATION -> compareOrganisations(one, other, families);
            case PLACE -> places.compare(one, other);
        };
    }

    private Likeness compareOrganisations(Form one, Form other, Families families) {
        Likeness likeness = organisations.compare(one, other);
        boolean parted = likeness == Likeness.SHORTENED && !families.allow(one, other);
        return parted ? Likeness.NONE : likeness;
    }

    private boolean isFull(NameKind kind, Form form) {
        return switch (kind) {
            case PERSON -> form.size() > 1;
            case ORGANISATION -> form.size() > 1 || organisations.isWhole(form);
            case PLACE -> true;
        };
    }
}
