package org.firsthand.read.fetch.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialRangesTest {

    private final SpecialRanges ranges = SpecialRanges.load();

    @Test
    void everyRangeHoldsItsEndsAndNoNeighbour() {
        for (String[] row : ResourceLines.rows(SpecialRanges.class, "special-ranges.tsv")) {
            String first = row[0].substring(0, row[0].indexOf('/'));
            assertThat(ranges.of(InetAddress.ofLiteral(first))).as(row[0]).isPresent();
            assertThat(ranges.of(InetAddress.ofLiteral(row[3])))
                    .as("the last of %s", row[0])
                    .contains(row[1] + ", " + row[2]);
            if (!row[4].equals("-")) {
                assertThat(ranges.of(InetAddress.ofLiteral(row[4]))).as(row[4]).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::ffff:127.0.0.1",
                "::ffff:192.168.1.1",
                "::127.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "4000::1",
                "169.254.169.254",
            })
    void whatHidesAPrivateAddressIsPrivate(String address) {
        assertThat(ranges.of(InetAddress.ofLiteral(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "93.184.216.34",
                "2606:4700::1111",
                "64:ff9b::1.1.1.1",
                "::ffff:1.1.1.1"
            })
    void theOpenInternetIsNot(String address) {
        assertThat(ranges.of(InetAddress.ofLiteral(address))).isEmpty();
    }
}
