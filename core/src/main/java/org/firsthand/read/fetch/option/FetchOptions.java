package org.firsthand.read.fetch.option;

import java.nio.file.Path;
import java.util.Optional;
import org.firsthand.read.fetch.net.Reach;

/// What fetching allows.
///
/// @param agent who asks
/// @param reach which machines may be asked
/// @param manners how much is asked of others
/// @param limits how much of others is borne
/// @param cache the folder that keeps what was fetched; nothing is kept where there is none
public record FetchOptions(
        UserAgent agent, Reach reach, Manners manners, FetchLimits limits, Optional<Path> cache) {

    /// The open internet, politely, keeping nothing.
    public static FetchOptions defaults(UserAgent agent) {
        return new FetchOptions(
                agent,
                Reach.internet(),
                Manners.defaults(),
                FetchLimits.defaults(),
                Optional.empty());
    }
}
