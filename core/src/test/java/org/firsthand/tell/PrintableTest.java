package org.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PrintableTest {

    @Test
    void keepsLengthsAndWords() {
        String text = "a\u0000b\u202Ec\uD83D\uDE00d\uD800e\r\nf\tg\uDC00";
        assertThat(Printable.of(text))
                .hasSameSizeAs(text)
                .isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00d\uFFFDe \nf\tg\uFFFD");
    }

    @Test
    void leavesOtherScriptsAlone() {
        String text = "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u65E5\u672C\u8A9E na\u00EFve";
        assertThat(Printable.of(text)).isSameAs(text);
    }
}
