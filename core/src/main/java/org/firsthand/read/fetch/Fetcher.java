package org.firsthand.read.fetch;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.firsthand.read.fetch.cache.PageCache;
import org.firsthand.read.fetch.host.Network;
import org.firsthand.read.fetch.option.FetchOptions;

/// Fetches addresses: several hosts at once, each one request at a time.
///
/// Immutable; safe for use by many threads, though two visits at once share no queue and may
/// together ask a host too much.
public final class Fetcher {

    /// Hears how far it has come. Called from many threads.
    @FunctionalInterface
    public interface Listener {

        void at(int done, int total);
    }

    private final FetchOptions options;
    private final Clock clock;
    private final Network network;

    /// @param clock tells when an answer came whose server does not say
    public Fetcher(FetchOptions options, Clock clock) {
        this(options, clock, Network.system());
    }

    Fetcher(FetchOptions options, Clock clock, Network network) {
        this.options = options;
        this.clock = clock;
        this.network = network;
    }

    /// Fetches `addresses`, each once; two spellings of one address are one.
    ///
    /// @throws IOException where the cache's folder cannot be used; nothing is fetched then
    public Fetching fetch(List<String> addresses, Listener listener) throws IOException {
        return visit().fetch(addresses, listener);
    }

    /// Begins a visit, over which queues, pauses and what robots.txt says last.
    ///
    /// @throws IOException where the cache's folder cannot be used
    public Visit visit() throws IOException {
        Optional<PageCache> cache = Optional.empty();
        if (options.cache().isPresent()) {
            cache = Optional.of(PageCache.open(options.cache().get()));
        }
        return new Visit(options, clock, network, new Shelf(cache));
    }
}
