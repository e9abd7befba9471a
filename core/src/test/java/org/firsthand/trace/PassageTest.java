package org.firsthand.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.trace.align.Alignment;
import org.firsthand.trace.align.Match;
import org.firsthand.trace.align.Version;
import org.junit.jupiter.api.Test;

/// Where a passage begins and ends, in the child and in the parent.
class PassageTest {

    private static final String QUOTED =
            "“The tower has stood for six hundred years,” said the mason, Jorin Falk.";

    @Test
    void aWholeSentenceKeepsItsMarksOnBothSides() {
        String child = QUOTED + " Nobody was hurt when the wall below it fell on Friday.";
        assertThat(passages(child, "A wall fell in Ostrand. " + QUOTED.replace('“', '"')))
                .containsExactly(QUOTED + " = " + QUOTED.replace('“', '"'));
        assertThat(passages(QUOTED, QUOTED)).containsExactly(QUOTED + " = " + QUOTED);
    }

    @Test
    void insideALongerSentenceBothEndAtTheSameWord() {
        assertThat(
                        passages(
                                "The bridge at Ostrand will stay shut until the spring.",
                                "The council said the bridge at Ostrand will stay shut until the"
                                        + " spring, when the river falls."))
                .containsExactly(
                        "The bridge at Ostrand will stay shut until the spring = the bridge at"
                                + " Ostrand will stay shut until the spring");
    }

    @Test
    void marksThatBothHaveStayInsideALongerSentence() {
        assertThat(
                        passages(
                                "\"The bridge at Ostrand will stay shut until spring,\" she wrote.",
                                "On Monday “the bridge at Ostrand will stay shut until spring,”"
                                        + " she wrote."))
                .containsExactly(
                        "\"The bridge at Ostrand will stay shut until spring,\" she wrote. = “the"
                                + " bridge at Ostrand will stay shut until spring,” she wrote.");
    }

    private static List<String> passages(String child, String parent) {
        Annotations low = TestModels.annotations("b", child);
        Annotations high = TestModels.annotations("a", parent);
        Alignment alignment =
                Alignment.of(
                        new Version(low, TestModels.vectors()::vector),
                        new Version(high, TestModels.vectors()::vector));
        return alignment.matches().stream()
                .filter(Match::verbatim)
                .map(match -> match.own().of(child) + " = " + match.place().of(parent))
                .toList();
    }
}
