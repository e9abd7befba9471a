package org.firsthand.read.fetch;

import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.firsthand.read.fetch.net.Resolver;

/// How names are looked up and whose certificates are trusted.
///
/// @param trust the system's own where there is none
record Network(Resolver resolver, Optional<SSLContext> trust) {

    static Network system() {
        return new Network(Resolver.SYSTEM, Optional.empty());
    }
}
