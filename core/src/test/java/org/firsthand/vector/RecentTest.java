package org.firsthand.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void whatWasAskedForLongestAgoIsForgotten() {
        Recent<Integer> recent = new Recent<>(2);
        List<String> made = new ArrayList<>();
        for (String text : List.of("a", "bb", "a", "ccc", "a", "bb")) {
            int length =
                    recent.of(
                            text,
                            asked -> {
                                made.add(asked);
                                return asked.length();
                            });
            assertThat(length).isEqualTo(text.length());
        }
        assertThat(made).containsExactly("a", "bb", "ccc", "bb");
    }
}
