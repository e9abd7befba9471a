package org.firsthand.read.fetch.net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;

/// Which machines and ports may be talked to.
///
/// @param privateToo whether this machine and its networks may be
/// @param privateHosts the names that may lead to them all the same, as addresses write them
/// @param ports the ports that may be; any where this is empty
public record Reach(
        boolean privateToo, NavigableSet<String> privateHosts, NavigableSet<Integer> ports) {

    private static final SpecialRanges SPECIAL = SpecialRanges.load();
    private static final NavigableSet<Integer> PORTS =
            Collections.unmodifiableNavigableSet(
                    new TreeSet<>(List.of(80, 443, 8000, 8008, 8080, 8443, 8888)));

    public Reach {
        privateHosts = Collections.unmodifiableNavigableSet(new TreeSet<>(privateHosts));
        ports = Collections.unmodifiableNavigableSet(new TreeSet<>(ports));
    }

    /// The open internet, on the ports that pages are served on.
    public static Reach internet() {
        return new Reach(false, new TreeSet<>(), PORTS);
    }

    /// Every machine and every port.
    public static Reach everything() {
        return new Reach(true, new TreeSet<>(), new TreeSet<>());
    }

    /// The addresses of `origin` that may be connected to, at least one.
    ///
    /// @throws Refusal where there is none, or its port may not be talked to
    public List<InetSocketAddress> resolve(WebAddress.Origin origin, NameLookup resolver)
            throws Refusal {
        if (!ports.isEmpty() && !ports.contains(origin.port())) {
            throw new Refusal(
                    "refused port",
                    origin
                            + " is on port "
                            + origin.port()
                            + "; right is one of "
                            + ports
                            + "; --allow-private allows every port");
        }
        List<InetSocketAddress> open = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        boolean anywhere = privateToo || privateHosts.contains(origin.host());
        for (InetAddress address : lookUp(origin, resolver)) {
            Optional<String> range = anywhere ? Optional.empty() : SPECIAL.of(address);
            if (range.isEmpty()) {
                open.add(new InetSocketAddress(address, origin.port()));
            } else {
                closed.add(address.getHostAddress() + " (" + range.get() + ")");
            }
        }
        if (open.isEmpty()) {
            throw new Refusal(
                    "private address",
                    origin
                            + " leads to "
                            + String.join(", ", closed)
                            + ", which is not on the open internet; --allow-private fetches it"
                            + " where that is wanted");
        }
        return List.copyOf(open);
    }

    private static List<InetAddress> lookUp(WebAddress.Origin origin, NameLookup resolver)
            throws Refusal {
        String host = origin.host();
        try {
            return resolver.resolve(
                    host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        } catch (UnknownHostException e) {
            throw new Refusal(
                    "unknown host",
                    "no machine is called "
                            + host
                            + "; check the spelling, and that this machine is on the network");
        }
    }
}
