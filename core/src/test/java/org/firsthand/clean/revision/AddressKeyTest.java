package org.firsthand.clean.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which addresses are of one article: the cases of `addresses.tsv`, and what is no address.
class AddressKeyTest {

    static Stream<String[]> cases() {
        return ResourceLines.rows(AddressKeyTest.class, "addresses.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void variantsShareAKeyAndOthersDoNot(String same, String one, String other) {
        assertThat(key(one).equals(key(other))).isEqualTo(same.equals("same"));
    }

    @Test
    void aViewIsKnownByItsAddress() {
        assertThat(AddressKey.of("https://m.example.org/a/1").orElseThrow().view()).isTrue();
        assertThat(AddressKey.of("https://example.org/a/1/amp/").orElseThrow().view()).isTrue();
        assertThat(AddressKey.of("https://www.example.org/a/1/").orElseThrow().view()).isFalse();
    }

    @Test
    void whatIsNoWebAddressHasNone() {
        for (String text :
                new String[] {"", "strike-ends", "mailto:desk@example.org", "http://", "::"}) {
            assertThat(AddressKey.of(text)).as(text).isEmpty();
        }
    }

    private static Optional<String> key(String url) {
        return AddressKey.of(url).map(AddressKey::key);
    }
}
