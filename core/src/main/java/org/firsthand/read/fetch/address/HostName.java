package org.firsthand.read.fetch.address;

import com.ibm.icu.text.IDNA;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The one spelling of a host: a name in ASCII and small letters, or a number as RFC 3986, 3.2.2
/// and RFC 5952 write it.
final class HostName {

    private static final Pattern LITERAL = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}\\]");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");
    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern FOUR = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

    private HostName() {}

    /// @throws IllegalArgumentException where it is none, with the host and the reason
    static String spelled(String written) {
        if (written.startsWith("[")) {
            return literal(written);
        }
        String host = written;
        if (!PLAIN.matcher(host).matches() || host.toLowerCase(Locale.ROOT).contains("xn--")) {
            StringBuilder ascii = new StringBuilder();
            IDNA.Info info = new IDNA.Info();
            IDNA.getUTS46Instance(
                            IDNA.NONTRANSITIONAL_TO_ASCII
                                    | IDNA.CHECK_BIDI
                                    | IDNA.CHECK_CONTEXTJ
                                    | IDNA.USE_STD3_RULES)
                    .nameToASCII(host, ascii, info);
            if (info.hasErrors() || !PLAIN.matcher(ascii).matches()) {
                throw new IllegalArgumentException(
                        "\"" + written + "\", which is no name of the web");
            }
            host = ascii.toString();
        }
        host = host.toLowerCase(Locale.ROOT);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (NUMBER.matcher(host).matches() && !FOUR.matcher(host).matches()) {
            throw new IllegalArgumentException(
                    written
                            + ", an old spelling of a number that programs read in several ways;"
                            + " right are four numbers from 0 to 255");
        }
        return host;
    }

    private static String literal(String written) {
        if (!LITERAL.matcher(written).matches() || written.indexOf(':') < 0) {
            throw new IllegalArgumentException(written + ", which is no IPv6 address");
        }
        InetAddress address;
        try {
            address = InetAddress.ofLiteral(written.substring(1, written.length() - 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(written + ", which is no IPv6 address", e);
        }
        String plain = address.getHostAddress();
        return "[" + (address instanceof Inet6Address ? shortened(plain) : "::ffff:" + plain) + "]";
    }

    /// `::` for the first of the longest runs of zeros (RFC 5952, 4.2).
    private static String shortened(String full) {
        for (int run = 8; run > 1; run--) {
            Matcher zeros =
                    Pattern.compile("(?:^|:)0(?::0){" + (run - 1) + "}(?::|$)").matcher(full);
            if (zeros.find()) {
                return zeros.replaceFirst("::");
            }
        }
        return full;
    }
}
