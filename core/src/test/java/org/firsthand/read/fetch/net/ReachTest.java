package org.firsthand.read.fetch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static NameLookup answering(String... addresses) {
        return host -> java.util.Arrays.stream(addresses).map(InetAddress::ofLiteral).toList();
    }

    private static WebAddress.Origin origin(int port) {
        return new WebAddress.Origin(true, "news.example", port);
    }

    @Test
    void ofSeveralAddressesOnlyTheOpenOnesAreTalkedTo() throws Refusal {
        assertThat(Reach.internet().resolve(origin(443), answering("10.0.0.1", "1.1.1.1", "::1")))
                .extracting(target -> target.getAddress().getHostAddress())
                .containsExactly("1.1.1.1");
    }

    @Test
    void noneOpenIsARefusalThatNamesAll() {
        assertThatThrownBy(
                        () ->
                                Reach.internet()
                                        .resolve(origin(443), answering("10.0.0.1", "fe80::1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("https://news.example leads to 10.0.0.1 (private, RFC 1918)")
                .hasMessageContaining("link-local")
                .hasMessageContaining("--allow-private");
    }

    @Test
    void aPortThatPagesAreNotServedOnIsRefused() {
        assertThatThrownBy(() -> Reach.internet().resolve(origin(25), answering("1.1.1.1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("port 25")
                .hasMessageContaining("443");
    }

    @Test
    void everythingMeansEverything() throws Refusal {
        assertThat(Reach.everything().resolve(origin(25), answering("10.0.0.1", "::1"))).hasSize(2);
    }
}
