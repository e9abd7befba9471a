package org.firsthand.link.name.variant;

import java.util.List;
import org.firsthand.link.name.writing.Form;
import org.firsthand.link.name.writing.Initials;
import org.firsthand.link.name.writing.Spelling;

/// How two names of people fit together.
public final class PersonNames {

    private static final int SHORTEST_LONE_SLIP = 6;

    private final GivenNames given;

    public PersonNames(GivenNames given) {
        this.given = given;
    }

    /// How well two forms name one and the same; symmetric.
    public Likeness compare(Form one, Form other) {
        if (one.key().equals(other.key())) {
            return Likeness.SAME;
        }
        Form small = one.size() <= other.size() ? one : other;
        Form large = one.size() <= other.size() ? other : one;
        if (Initials.match(small, large)) {
            return Likeness.ACRONYM;
        }
        if (small.size() == 1) {
            return lone(small.last(), large.words());
        }
        if (small.size() == large.size() && isTurned(small.words(), large.words())) {
            return Likeness.VARIED;
        }
        int slips = slips(small.words(), large.words());
        if (slips == 0) {
            return small.size() == large.size() ? Likeness.VARIED : Likeness.SHORTENED;
        }
        return slips == 1 ? Likeness.MISSPELT : Likeness.NONE;
    }

    private static Likeness lone(String word, List<String> large) {
        int at = large.lastIndexOf(word);
        if (at > 0) {
            return Likeness.SHORTENED;
        }
        if (at == 0) {
            return Likeness.GIVEN;
        }
        boolean slip =
                word.length() >= SHORTEST_LONE_SLIP
                        && word.charAt(0) == large.getLast().charAt(0)
                        && Spelling.isSlip(word, large.getLast());
        return slip ? Likeness.MISSPELT : Likeness.NONE;
    }

    private static boolean isTurned(List<String> one, List<String> other) {
        return one.size() == 2
                && one.getFirst().equals(other.getLast())
                && one.getLast().equals(other.getFirst());
    }

    /// How many words of `small` fit one of `large`, in order, only as a slip; many where they do
    /// not fit, or where the surnames are apart.
    private int slips(List<String> small, List<String> large) {
        int at = large.size() - 1;
        int slips = 0;
        for (int i = small.size() - 1; i >= 0; i--) {
            boolean first = i == 0;
            int found = -1;
            boolean slip = false;
            for (int j = at; j >= i && found < 0; j--) {
                boolean surname = i == small.size() - 1;
                if (fits(small.get(i), large.get(j), surname)) {
                    found = j;
                } else if (isSlip(small.get(i), large.get(j), first && j == 0)) {
                    found = j;
                    slip = true;
                }
            }
            boolean surnamesApart = i == small.size() - 1 && found < large.size() - 2;
            if (found < 0 || surnamesApart) {
                return Integer.MAX_VALUE;
            }
            slips += slip ? 1 : 0;
            at = found - 1;
        }
        return slips;
    }

    private boolean fits(String one, String other, boolean surname) {
        return surname ? one.equals(other) : given.agree(one, other);
    }

    private boolean isSlip(String one, String other, boolean first) {
        return Spelling.isSlip(one, other) && !(first && given.areBothNames(one, other));
    }
}
