package org.firsthand.tell.tellings;

import org.firsthand.tell.dossier.StoryView;

/// Numbers with the noun they count.
public final class Counts {

    private Counts() {}

    /// "1 telling", "5 tellings".
    public static String of(int number, String noun) {
        if (number == 1) {
            return "1 " + noun;
        }
        boolean ies = noun.endsWith("y") && !noun.endsWith("ay") && !noun.endsWith("ey");
        return number + " " + (ies ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }

    /// "1 independent origin", "1 to 2 independent origins".
    public static String origins(int lower, int upper) {
        return lower == upper
                ? of(lower, "independent origin")
                : lower + " to " + upper + " independent origins";
    }

    public static String origins(StoryView.OriginsView origins) {
        return origins(origins.lower(), origins.upper());
    }
}
