package org.firsthand.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.OptionalLong;

/// How much of an input is borne.
///
/// Entities of XML are never expanded and nothing that an input names is fetched: there is no
/// setting for either.
///
/// @param maxBytes the largest article, and the largest feed or list, in bytes
/// @param maxExpanded the most bytes that one file may hold when decompressed
/// @param maxRatio how many times larger than compressed it may become, over its first MiB
/// @param maxDepth how deep elements, objects or parts may lie in each other
/// @param maxNesting how many containers may lie in each other: a feed in a crawl in a gzip is 2
/// @param maxItems the most items of one file
/// @param maxTime how long the reading of one file may take
public record Limits(
        long maxBytes,
        long maxExpanded,
        int maxRatio,
        int maxDepth,
        int maxNesting,
        int maxItems,
        Duration maxTime)
        implements Serializable {

    public Limits {
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException(
                    "maxBytes is " + maxBytes + "; right is a number from 1 to 2147483631");
        }
        if (maxExpanded < 1 || maxRatio < 1 || maxDepth < 1 || maxNesting < 0 || maxItems < 1) {
            throw new IllegalArgumentException(
                    "a limit is below 1 (maxNesting below 0): expanded "
                            + maxExpanded
                            + ", ratio "
                            + maxRatio
                            + ", depth "
                            + maxDepth
                            + ", nesting "
                            + maxNesting
                            + ", items "
                            + maxItems);
        }
        if (!maxTime.isPositive()) {
            throw new IllegalArgumentException("maxTime is " + maxTime + "; right is above zero");
        }
    }

    /// 10 MB an article, 16 GB expanded, ratio 200, depth 200, nesting 3, 1,000,000 items, 10
    /// minutes.
    public static Limits defaults() {
        return new Limits(10L << 20, 16L << 30, 200, 200, 3, 1_000_000, Duration.ofMinutes(10));
    }

    public Limits withMaxBytes(long bytes) {
        return new Limits(bytes, maxExpanded, maxRatio, maxDepth, maxNesting, maxItems, maxTime);
    }

    /// All bytes of `input`.
    ///
    /// @throws LimitReached where there are more than an article may have
    public byte[] bytes(Input input) throws IOException {
        OptionalLong size = input.bytes().size();
        if (size.isPresent() && size.getAsLong() > maxBytes) {
            throw tooLarge(input.name(), size.getAsLong() + " bytes");
        }
        try (InputStream in = input.bytes().open()) {
            byte[] bytes = in.readNBytes((int) maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw tooLarge(input.name(), "longer");
            }
            return bytes;
        }
    }

    /// Says that `name` is of a `size` that is not read.
    public LimitReached tooLarge(String name, String size) {
        return new LimitReached(
                "too large",
                name
                        + " is "
                        + size
                        + " where at most "
                        + maxBytes
                        + " bytes are read; split it into its articles, or raise --max-megabytes");
    }
}
