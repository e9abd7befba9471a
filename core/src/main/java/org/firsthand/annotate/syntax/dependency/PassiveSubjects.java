package org.firsthand.annotate.syntax.dependency;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Calls the subjects of a verb with a passive auxiliary passive, where the network did not: what
/// CoreNLP's `UniversalEnglishGrammaticalStructure` does to its basic trees.
final class PassiveSubjects {

    private static final String AUXILIARY = "aux:pass";
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private PassiveSubjects() {}

    /// Renames them in `relations`, of which there are as many as `heads`.
    static void rename(List<Integer> heads, List<String> relations) {
        Set<Integer> passive = new HashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            if (relations.get(i).equals(AUXILIARY)) {
                passive.add(heads.get(i));
            }
        }
        for (int i = 0; i < heads.size(); i++) {
            if (passive.contains(heads.get(i)) && SUBJECTS.contains(relations.get(i))) {
                relations.set(i, relations.get(i) + ":pass");
            }
        }
    }
}
