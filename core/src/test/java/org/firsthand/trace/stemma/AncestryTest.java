package org.firsthand.trace.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.firsthand.trace.parent.Choice;
import org.junit.jupiter.api.Test;

class AncestryTest {

    @Test
    void aCycleIsBrokenWhereItCostsLeast() {
        List<List<Choice>> choices =
                List.of(
                        List.of(new Choice(0, 1, 0.9), root(0, 0.1)),
                        List.of(new Choice(1, 2, 0.6), root(1, 0.4)),
                        List.of(new Choice(2, 0, 0.8), root(2, 0.2)));
        Choice[] chosen = likeliest(choices);
        new Ancestry(chosen).breakCycles(choices, new BitSet());
        assertThat(parents(chosen)).containsExactly(1, Choice.ROOT, 0);
    }

    @Test
    void theNextChoiceMayBeAnotherParentThatClosesNoCycle() {
        List<List<Choice>> choices =
                List.of(
                        List.of(new Choice(0, 1, 0.5), new Choice(0, 2, 0.4), root(0, 0.1)),
                        List.of(new Choice(1, 0, 0.9), root(1, 0.1)),
                        List.of(root(2, 1)));
        Choice[] chosen = likeliest(choices);
        new Ancestry(chosen).breakCycles(choices, new BitSet());
        assertThat(parents(chosen)).containsExactly(2, 0, Choice.ROOT);
    }

    @Test
    void aSecondParentClosesACycleToo() {
        Choice two = new Choice(0, 2, OptionalInt.of(1), 0.7);
        List<List<Choice>> choices =
                List.of(
                        List.of(two, root(0, 0.3)),
                        List.of(new Choice(1, 0, 0.95), root(1, 0.05)),
                        List.of(root(2, 1)));
        Choice[] chosen = likeliest(choices);
        assertThat(new Ancestry(chosen).closes(two)).isTrue();
        new Ancestry(chosen).breakCycles(choices, new BitSet());
        assertThat(parents(chosen)).containsExactly(Choice.ROOT, 0, Choice.ROOT);
    }

    @Test
    void aSettledChoiceGivesNoWay() {
        List<List<Choice>> choices =
                List.of(
                        List.of(new Choice(0, 1, 1), root(0, 0.9)),
                        List.of(new Choice(1, 0, 0.99), root(1, 0.01)));
        Choice[] chosen = likeliest(choices);
        new Ancestry(chosen).breakCycles(choices, BitSet.valueOf(new long[] {1}));
        assertThat(parents(chosen)).containsExactly(1, Choice.ROOT);
    }

    @Test
    void whatGoesInNoCircleStays() {
        List<List<Choice>> choices =
                List.of(
                        List.of(root(0, 0.6), new Choice(0, 1, 0.4)),
                        List.of(new Choice(1, 0, 0.9), root(1, 0.1)));
        Choice[] chosen = likeliest(choices);
        new Ancestry(chosen).breakCycles(choices, new BitSet());
        assertThat(parents(chosen)).containsExactly(Choice.ROOT, 0);
        assertThat(new Ancestry(chosen).descends(1, 0)).isTrue();
        assertThat(new Ancestry(chosen).descends(0, 1)).isFalse();
    }

    private static Choice root(int child, double probability) {
        return new Choice(child, Choice.ROOT, probability);
    }

    private static Choice[] likeliest(List<List<Choice>> choices) {
        return choices.stream().map(Ancestry::likeliest).toArray(Choice[]::new);
    }

    private static int[] parents(Choice[] chosen) {
        return Arrays.stream(chosen).mapToInt(Choice::parent).toArray();
    }
}
