package org.firsthand.read.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.firsthand.read.Rejection;
import org.firsthand.read.fetch.host.Network;
import org.firsthand.read.fetch.net.Reach;
import org.firsthand.read.fetch.option.FetchLimits;
import org.firsthand.read.fetch.option.FetchOptions;
import org.firsthand.read.fetch.option.Manners;
import org.firsthand.read.fetch.option.UserAgent;

/// Fetching with small limits, of servers on this machine.
final class Fetches {

    static final Instant NOW = Instant.parse("2031-05-06T07:08:09Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final UserAgent AGENT =
            new UserAgent("9.9", Optional.of("https://firsthand.test/about"), Optional.empty());

    private Fetches() {}

    static FetchOptions options() {
        return new FetchOptions(
                AGENT,
                Reach.everything(),
                new Manners(Duration.ZERO, Duration.ofSeconds(2), 2, Duration.ofSeconds(2), 4),
                new FetchLimits(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(2),
                        4,
                        200_000,
                        50,
                        10_000_000,
                        100),
                Optional.empty());
    }

    static FetchOptions with(Reach reach) {
        FetchOptions o = options();
        return new FetchOptions(o.agent(), reach, o.manners(), o.limits(), o.cache());
    }

    static FetchOptions with(Manners manners) {
        FetchOptions o = options();
        return new FetchOptions(o.agent(), o.reach(), manners, o.limits(), o.cache());
    }

    static FetchOptions with(FetchLimits limits) {
        FetchOptions o = options();
        return new FetchOptions(o.agent(), o.reach(), o.manners(), limits, o.cache());
    }

    static FetchOptions with(Path cache) {
        FetchOptions o = options();
        return new FetchOptions(o.agent(), o.reach(), o.manners(), o.limits(), Optional.of(cache));
    }

    static Fetching fetch(FetchOptions options, String... addresses) throws IOException {
        return new Fetcher(options, CLOCK).fetch(List.of(addresses), (done, total) -> {});
    }

    /// Fetches where every name leads to this machine.
    static Fetching fetchNamed(FetchOptions options, String... addresses) throws IOException {
        Network network =
                new Network(host -> List.of(InetAddress.getLoopbackAddress()), Optional.empty());
        return new Fetcher(options, CLOCK, network).fetch(List.of(addresses), (done, total) -> {});
    }

    /// The one rejection of a run that gave nothing else.
    static Rejection refused(FetchOptions options, String address) throws IOException {
        Fetching fetching = fetch(options, address);
        if (!fetching.answers().isEmpty() || fetching.rejected().size() != 1) {
            throw new AssertionError("not one rejection: " + fetching);
        }
        return fetching.rejected().getFirst();
    }

    static String text(Answer answer) {
        return new String(answer.body().bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
