package org.firsthand.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Short forms in capitals that stand in brackets behind a name whose initials they are.
final class Acronyms {

    private static final Pattern BREAKS = Pattern.compile("[ -]");
    private static final int MAX_LETTERS = 8;

    private Acronyms() {}

    /// `runs` with the bracketed short forms put in, in order.
    static List<Run> complete(Sentence sentence, List<Run> runs) {
        List<Run> all = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            all.add(run);
            int at = run.to() + 1;
            boolean bracketed =
                    at + 1 < tokens.size()
                            && tokens.get(run.to()).word().equals("(")
                            && tokens.get(at + 1).word().equals(")");
            boolean taken = i + 1 < runs.size() && runs.get(i + 1).covers(at);
            if (bracketed && isAcronym(tokens.get(at).word(), run.form(sentence))) {
                if (taken) {
                    i++;
                }
                all.add(new Run(at, at + 1, run.kind()));
            }
        }
        return all;
    }

    /// True where the letters of `acronym`, all capitals, are initials of words of `name`, in
    /// order, the first letter being the first word's.
    static boolean isAcronym(String acronym, String name) {
        String letters = acronym.replace(".", "");
        if (letters.length() < 2
                || letters.length() > MAX_LETTERS
                || !letters.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        int met = 0;
        int capitals = 0;
        for (String word : BREAKS.split(name, -1)) {
            if (word.isEmpty()) {
                continue;
            }
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            if (met < letters.length()
                    && Character.toUpperCase(word.charAt(0)) == letters.charAt(met)) {
                met++;
            } else if (met == 0) {
                return false;
            }
        }
        return met == letters.length() && capitals <= met + 1;
    }
}
