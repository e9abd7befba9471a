package org.firsthand.read.fetch.option;

import java.time.Duration;

/// How much is asked of others.
///
/// @param delay between an answer of a host and the next request to it, at least
/// @param maxDelay the longest delay that a robots.txt can ask for; longer ones are taken as this
/// @param maxRetries how often an address is asked again when its server says when (`Retry-After`)
/// @param maxRetryWait the longest time that a server can have us wait for that
/// @param hostsAtOnce how many hosts are asked side by side
public record Manners(
        Duration delay, Duration maxDelay, int maxRetries, Duration maxRetryWait, int hostsAtOnce) {

    public Manners {
        if (delay.isNegative() || maxDelay.compareTo(delay) < 0 || maxRetryWait.isNegative()) {
            throw new IllegalArgumentException(
                    "a wait is below zero or the longest delay ("
                            + maxDelay
                            + ") below the shortest ("
                            + delay
                            + ")");
        }
        if (maxRetries < 0 || hostsAtOnce < 1) {
            throw new IllegalArgumentException(
                    "retries are "
                            + maxRetries
                            + " and hosts at once "
                            + hostsAtOnce
                            + "; right are numbers from 0 and from 1");
        }
    }

    /// A second between requests to one host, half a minute at most; two retries within a minute;
    /// 16 hosts.
    public static Manners defaults() {
        return new Manners(
                Duration.ofSeconds(1), Duration.ofSeconds(30), 2, Duration.ofMinutes(1), 16);
    }

    /// These manners with another delay.
    public Manners withDelay(Duration other) {
        return new Manners(
                other,
                other.compareTo(maxDelay) > 0 ? other : maxDelay,
                maxRetries,
                maxRetryWait,
                hostsAtOnce);
    }
}
