package org.firsthand.read.fetch.host;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.read.fetch.option.FetchOptions;

/// A host and the queue before it: one request at a time, in order of arrival, with a pause
/// between.
///
/// Safe for use by many threads.
public final class Host {

    private final FetchOptions options;
    private final Network network;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<WebAddress.Origin, OriginClient> lines = new HashMap<>();
    private Duration delay;
    private long notBefore = System.nanoTime();
    private int guests;

    Host(FetchOptions options, Network network) {
        this.options = options;
        this.network = network;
        this.delay = options.manners().delay();
    }

    /// Waits for its turn and asks.
    public Reply ask(WebAddress address, Map<String, String> headers, long maxBytes)
            throws Refusal, InterruptedException {
        turn.lockInterruptibly();
        try {
            long wait = notBefore - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            OriginClient line = lines.get(address.origin());
            if (line == null) {
                line = OriginClient.open(address.origin(), options, network);
                lines.put(address.origin(), line);
            }
            try {
                return line.get(address, headers, maxBytes);
            } finally {
                rest(delay);
            }
        } finally {
            turn.unlock();
        }
    }

    /// Has every later request wait for `pause` from now on, at least.
    public void rest(Duration pause) {
        turn.lock();
        try {
            long then = System.nanoTime() + pause.toNanos();
            notBefore = then - notBefore > 0 ? then : notBefore;
        } finally {
            turn.unlock();
        }
    }

    /// Hears what delay the host asks for; the longest one within the limit holds.
    void asksFor(Duration wanted) {
        turn.lock();
        try {
            Duration longest = options.manners().maxDelay();
            Duration borne = wanted.compareTo(longest) > 0 ? longest : wanted;
            if (borne.compareTo(delay) > 0) {
                rest(borne);
                delay = borne;
            }
        } finally {
            turn.unlock();
        }
    }

    /// Says that requests will come.
    public void enter() {
        turn.lock();
        try {
            guests++;
        } finally {
            turn.unlock();
        }
    }

    /// Says that no more will come from whoever entered; the last one out closes the lines.
    public void leave() {
        turn.lock();
        try {
            guests--;
            if (guests == 0) {
                lines.values().forEach(OriginClient::close);
                lines.clear();
            }
        } finally {
            turn.unlock();
        }
    }
}
