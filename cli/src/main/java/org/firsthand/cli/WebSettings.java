package org.firsthand.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.read.fetch.net.Reach;
import org.firsthand.read.fetch.option.FetchLimits;
import org.firsthand.read.fetch.option.FetchOptions;
import org.firsthand.read.fetch.option.Manners;
import org.firsthand.read.fetch.option.UserAgent;
import org.firsthand.tell.DossierMaker;
import picocli.CommandLine.Option;

/// The options of a command that may fetch.
final class WebSettings {

    @Option(
            names = "--follow",
            description =
                    "fetch also the addresses that feeds, sitemaps and lists name, one step far")
    private boolean follow;

    @Option(
            names = "--max-addresses",
            paramLabel = "N",
            defaultValue = "1000",
            description = "fetch no more addresses a step (default: ${DEFAULT-VALUE})")
    private int maxAddresses;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description =
                    "pause between requests to one host; its robots.txt may ask for more, up to 30"
                            + " (default: ${DEFAULT-VALUE})")
    private double delay;

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = "keep what was fetched, and fetch again only what changed")
    private Optional<Path> cache = Optional.empty();

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description = "tell servers how to reach you: a mail address, say")
    private Optional<String> contact = Optional.empty();

    @Option(
            names = "--allow-private",
            description = "fetch also from this machine and its networks, and from any port")
    private boolean allowPrivate;

    boolean follow() {
        return follow;
    }

    /// Those that change results, by name.
    Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        if (follow) {
            told.put("follow", "true");
            told.put("max_addresses", "" + maxAddresses);
        }
        return told;
    }

    /// @throws IllegalArgumentException where one is out of its range, with the range
    FetchOptions options(long maxBytes) {
        if (maxAddresses < 1) {
            throw new IllegalArgumentException(
                    "--max-addresses needs a number from 1, not " + maxAddresses);
        }
        if (!(delay >= 0 && delay <= 3600)) {
            throw new IllegalArgumentException(
                    "--delay needs a number of seconds from 0 to 3600, not " + delay);
        }
        return new FetchOptions(
                new UserAgent(DossierMaker.VERSION, Optional.empty(), contact),
                allowPrivate ? Reach.everything() : Reach.internet(),
                Manners.defaults().withDelay(Duration.ofMillis((long) (delay * 1000))),
                FetchLimits.defaults().withMaxBytes(maxBytes).withMaxAddresses(maxAddresses),
                cache);
    }
}
