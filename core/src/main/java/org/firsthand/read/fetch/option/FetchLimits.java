package org.firsthand.read.fetch.option;

import java.time.Duration;

/// How much of others is borne.
///
/// @param connect how long a machine may take to be connected to
/// @param answer how long a whole answer may take, from the request to its last byte
/// @param maxRedirects how many redirects of one address are followed
/// @param maxBytes the largest body, as it comes and unpacked, in bytes
/// @param maxRatio how many times larger than packed a body may become, beyond its first MiB
/// @param maxTotalBytes the most bytes of all bodies together, since they are held in memory
/// @param maxAddresses the most addresses of one run
public record FetchLimits(
        Duration connect,
        Duration answer,
        int maxRedirects,
        long maxBytes,
        int maxRatio,
        long maxTotalBytes,
        int maxAddresses) {

    public FetchLimits {
        if (!connect.isPositive() || !answer.isPositive()) {
            throw new IllegalArgumentException(
                    "time limits are " + connect + " and " + answer + "; right is above zero");
        }
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException(
                    "maxBytes is " + maxBytes + "; right is a number from 1 to 2147483631");
        }
        if (maxRedirects < 0 || maxRatio < 1 || maxTotalBytes < 1 || maxAddresses < 1) {
            throw new IllegalArgumentException(
                    "a limit is below 1 (redirects below 0): redirects "
                            + maxRedirects
                            + ", ratio "
                            + maxRatio
                            + ", total "
                            + maxTotalBytes
                            + ", addresses "
                            + maxAddresses);
        }
    }

    /// 10 s to connect, 60 s an answer, 10 redirects, 10 MiB a body, ratio 200, 1 GiB in all, 1,000
    /// addresses.
    public static FetchLimits defaults() {
        return new FetchLimits(
                Duration.ofSeconds(10), Duration.ofSeconds(60), 10, 10L << 20, 200, 1L << 30, 1000);
    }

    public FetchLimits withMaxBytes(long bytes) {
        return new FetchLimits(
                connect, answer, maxRedirects, bytes, maxRatio, maxTotalBytes, maxAddresses);
    }

    public FetchLimits withMaxAddresses(int addresses) {
        return new FetchLimits(
                connect, answer, maxRedirects, maxBytes, maxRatio, maxTotalBytes, addresses);
    }
}
