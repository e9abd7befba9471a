package org.firsthand.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.firsthand.read.fetch.Fetches.options;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.firsthand.read.fetch.host.Network;
import org.firsthand.read.fetch.net.NameLookup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// TLS through the gate, with a certificate of this test's own.
@Timeout(60)
class SecureFetchTest {

    private static SSLContext context;

    @BeforeAll
    static void certificate(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("keys");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=news.test",
                                "-ext",
                                "SAN=dns:news.test",
                                "-storepass",
                                "secret",
                                "-keystore",
                                store.toString())
                        .inheritIO()
                        .start();
        assertThat(process.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "secret".toCharArray());
        }
        KeyManagerFactory ours = KeyManagerFactory.getInstance("PKIX");
        ours.init(keys, "secret".toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
        trusted.init(keys);
        context = SSLContext.getInstance("TLS");
        context.init(ours.getKeyManagers(), trusted.getTrustManagers(), null);
    }

    private static Fetching fetch(NameLookup resolver, Optional<SSLContext> trust, String url)
            throws Exception {
        return new Fetcher(options(), Fetches.CLOCK, new Network(resolver, trust))
                .fetch(List.of(url), (done, total) -> {});
    }

    @Test
    void theNameIsProvenToTheEndWhateverAddressItHas() throws Exception {
        try (Site site = Site.secure(context)) {
            site.page("/a", "<p>Sealed");
            NameLookup here = host -> List.of(InetAddress.getLoopbackAddress());
            String good = "https://news.test:" + site.port() + "/a";
            assertThat(fetch(here, Optional.of(context), good).answers())
                    .extracting(Fetches::text)
                    .containsExactly("<p>Sealed");
            assertThat(site.asked.getLast().header("Host")).isEqualTo("news.test:" + site.port());

            String other = "https://other.test:" + site.port() + "/a";
            assertThat(fetch(here, Optional.of(context), other).rejected().getFirst().reason())
                    .isEqualTo("untrusted connection");
            assertThat(fetch(here, Optional.empty(), good).rejected().getFirst().reason())
                    .isEqualTo("untrusted connection");
        }
    }

    @Test
    void theAddressThatWasCheckedIsTheAddressThatIsTalkedTo() throws Exception {
        try (Site site = Site.open()) {
            site.page("/a", "<p>A");
            AtomicInteger lookups = new AtomicInteger();
            // Its second answer is another machine, as a name's owner may have it in an attack.
            NameLookup changing =
                    host ->
                            List.of(
                                    InetAddress.getByName(
                                            lookups.incrementAndGet() == 1
                                                    ? "127.0.0.1"
                                                    : "127.0.0.2"));
            Fetching fetching =
                    fetch(changing, Optional.empty(), "http://rebind.test:" + site.port() + "/a");
            assertThat(fetching.answers()).hasSize(1);
            assertThat(site.paths()).containsExactly("/robots.txt", "/a");
            assertThat(lookups).hasValue(1);
        }
    }
}
