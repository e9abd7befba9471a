package org.firsthand.read.fetch.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Looks names up.
@FunctionalInterface
public interface NameLookup {

    /// The system's own way.
    NameLookup SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /// The addresses of `host`, at least one, in the order in which they are to be tried.
    ///
    /// @param host a name in ASCII or an address
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
