package org.firsthand.read.fetch.host;

import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.firsthand.read.fetch.net.NameLookup;

/// How names are looked up and whose certificates are trusted.
///
/// @param trust the system's own where there is none
public record Network(NameLookup resolver, Optional<SSLContext> trust) {

    public static Network system() {
        return new Network(NameLookup.SYSTEM, Optional.empty());
    }
}
