package org.firsthand.read.fetch.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.firsthand.text.ResourceLines;

/// The addresses that do not lead to the open internet, after the registries of IANA (RFC 6890).
///
/// Of IPv6 only what is registered as global unicast (2000::/3) leads there. An IPv4 address inside
/// an IPv6 one (RFC 4291, 2.5.5; RFC 6052) is judged as itself.
final class SpecialRanges {

    /// @param bits how many leading bits of `start` count
    private record Range(InetAddress start, int bits, String name) {

        boolean holds(byte[] address) {
            byte[] first = start.getAddress();
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((address[bit / 8] ^ first[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Range GLOBAL = range("2000::/3", "global unicast");
    private static final List<Range> MAPPED =
            List.of(range("::/96", "IPv4 in IPv6"), range("64:ff9b::/96", "NAT64"));
    private static final byte[] IPV4_MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private final List<Range> ranges;

    private SpecialRanges(List<Range> ranges) {
        this.ranges = ranges;
    }

    static SpecialRanges load() {
        return new SpecialRanges(
                ResourceLines.rows(SpecialRanges.class, "special-ranges.tsv").stream()
                        .map(row -> range(row[0], row[1] + ", " + row[2]))
                        .toList());
    }

    /// What `address` is kept for; empty where it leads to the open internet.
    Optional<String> of(InetAddress address) {
        return of(address.getAddress(), address instanceof Inet4Address);
    }

    private Optional<String> of(byte[] address, boolean four) {
        if (!four && Arrays.equals(address, 0, 12, IPV4_MAPPED, 0, 12)) {
            return of(Arrays.copyOfRange(address, 12, 16), true);
        }
        for (Range range : ranges) {
            if (range.holds(address)) {
                return Optional.of(range.name());
            }
        }
        if (four) {
            return Optional.empty();
        }
        for (Range range : MAPPED) {
            if (range.holds(address)) {
                return of(Arrays.copyOfRange(address, 12, 16), true)
                        .map(inner -> range.name() + " of " + inner);
            }
        }
        return GLOBAL.holds(address)
                ? Optional.empty()
                : Optional.of("not global unicast, RFC 4291");
    }

    private static Range range(String written, String name) {
        int slash = written.indexOf('/');
        try {
            return new Range(
                    InetAddress.ofLiteral(written.substring(0, slash)),
                    Integer.parseInt(written.substring(slash + 1)),
                    name);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("no range of addresses: " + written, e);
        }
    }
}
