package org.firsthand.read.fetch.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserAgentTest {

    @Test
    void saysWhoAsks() {
        assertThat(new UserAgent("1.2", Optional.empty(), Optional.empty()).header())
                .isEqualTo("Firsthand/1.2");
        assertThat(
                        new UserAgent(
                                        "1.2",
                                        Optional.of("https://desk.example"),
                                        Optional.of("desk@desk.example"))
                                .header())
                .isEqualTo("Firsthand/1.2 (+https://desk.example; desk@desk.example)");
    }

    @Test
    void whatWouldBreakTheHeaderIsRefused() {
        for (String bad : new String[] {"a\r\nX: y", "", "é", "a)b", "x".repeat(300)}) {
            assertThatThrownBy(() -> new UserAgent("1", Optional.empty(), Optional.of(bad)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("the contact of the user agent is");
        }
    }
}
