package org.firsthand.read.fetch.host;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.read.fetch.option.FetchOptions;

/// The hosts that a run talks to. Safe for use by many threads.
public final class Hosts {

    private final FetchOptions options;
    private final Network network;
    private final Map<String, Host> byName = new ConcurrentHashMap<>();

    public Hosts(FetchOptions options, Network network) {
        this.options = options;
        this.network = network;
    }

    public Host of(WebAddress address) {
        return byName.computeIfAbsent(address.host(), name -> new Host(options, network));
    }

    /// Asks for one address in its host's turn.
    public Reply ask(WebAddress address, Map<String, String> headers, long maxBytes)
            throws Refusal, InterruptedException {
        Host host = of(address);
        host.enter();
        try {
            return host.ask(address, headers, maxBytes);
        } finally {
            host.leave();
        }
    }
}
