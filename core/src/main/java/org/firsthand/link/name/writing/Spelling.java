package org.firsthand.link.name.writing;

/// Tells whether one word may be a slip for another.
public final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    /// Longer words are no slips for any.
    static final int LONGEST = 40;

    private Spelling() {}

    /// True where two different folded words are so near that one may be a misspelling of the
    /// other: one letter wrong, missing, too many or two swapped; two such slips in words of eight
    /// letters or more, or where both sound alike.
    public static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < SHORTEST || longer > LONGEST || longer - shorter > 2 || one.equals(other)) {
            return false;
        }
        int distance = distance(one, other);
        if (distance == 1) {
            return true;
        }
        return distance == 2
                && ((shorter >= LONG && one.charAt(0) == other.charAt(0))
                        || (shorter > SHORTEST && sound(one).equals(sound(other))));
    }

    /// Edit distance with swaps of neighbours (optimal string alignment).
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int best = cost[i - 1][j - 1] + (same ? 0 : 1);
                best = Math.min(best, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[one.length()][other.length()];
    }

    /// How `word` sounds, after Soundex: its first letter and the classes of its consonants, like
    /// neighbours once, of any length.
    public static String sound(String word) {
        StringBuilder sound = new StringBuilder();
        char last = '0';
        for (int i = 0; i < word.length(); i++) {
            char code = code(word.charAt(i));
            if (i == 0) {
                sound.append(code == '0' ? word.charAt(0) : code);
            } else if (code != '0' && code != last) {
                sound.append(code);
            }
            last = code;
        }
        return sound.toString();
    }

    private static char code(char letter) {
        return switch (letter) {
            case 'b', 'f', 'p', 'v' -> '1';
            case 'c', 'g', 'j', 'k', 'q', 's', 'x', 'z' -> '2';
            case 'd', 't' -> '3';
            case 'l' -> '4';
            case 'm', 'n' -> '5';
            case 'r' -> '6';
            default -> '0';
        };
    }
}
