package org.firsthand.read.fetch.address;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address that may be asked for: `http` or `https`, a host, no user name and no fragment.
///
/// @param uri in one spelling: scheme and host in small letters, names outside ASCII as Punycode,
///   no default port, other characters percent-encoded as UTF-8, a path of at least `/`
public record WebAddress(URI uri) implements Comparable<WebAddress> {

    /// Where robots.txt and a connection belong to (RFC 6454).
    ///
    /// @param host in ASCII; an IPv6 address stands in brackets
    public record Origin(boolean secure, String host, int port) {

        @Override
        public String toString() {
            return (secure ? "https://" : "http://") + host + suffix(secure, port);
        }
    }

    /// RFC 9110, 4.1: at least 8,000 octets should be borne.
    private static final int LONGEST = 8000;

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}):");
    private static final Pattern LITERAL = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}\\]");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");
    private static final String KEPT = "-._~!$&'()*+,;=:@/?";

    /// True where `text` begins as a web address does, whether or not it is a good one.
    public static boolean begins(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /// Reads an address as it was written.
    ///
    /// @throws Refusal where it is none, or one that is never asked for
    public static WebAddress parse(String written) throws Refusal {
        String text = written.strip();
        if (text.length() > LONGEST) {
            throw bad(text, "has " + text.length() + " characters; right is at most " + LONGEST);
        }
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.lookingAt()) {
            throw bad(text, "names no scheme; right would be https://…");
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals("http") && !name.equals("https")) {
            throw bad(text, "is of the scheme " + name + "; only http and https are fetched");
        }
        if (!text.startsWith("//", scheme.end())) {
            throw bad(text, "has no // after its scheme; right would be " + name + "://…");
        }
        int start = scheme.end() + 2;
        int end = start;
        while (end < text.length() && "/?#\\".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new WebAddress(uri(text, name, text.substring(start, end), text.substring(end)));
    }

    /// The address that a redirect from here names in its header `Location`.
    ///
    /// @param location as the client gives it: a character a byte
    public WebAddress resolve(String location) throws Refusal {
        String text = decoded(location.strip());
        if (SCHEME.matcher(text).lookingAt()) {
            return parse(text);
        }
        if (text.startsWith("//")) {
            return parse(uri.getScheme() + ":" + text);
        }
        if (text.length() > LONGEST) {
            throw bad(text, "has " + text.length() + " characters; right is at most " + LONGEST);
        }
        try {
            return parse(uri.resolve(encoded(withoutFragment(text))).toString());
        } catch (IllegalArgumentException e) {
            throw bad(text, "cannot be read (" + e.getMessage() + ")");
        }
    }

    /// In ASCII; an IPv6 address stands in brackets.
    public String host() {
        return uri.getHost();
    }

    public Origin origin() {
        boolean secure = uri.getScheme().equals("https");
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        return new Origin(secure, host(), port);
    }

    @Override
    public int compareTo(WebAddress other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static URI uri(String text, String scheme, String authority, String rest)
            throws Refusal {
        if (authority.indexOf('@') >= 0) {
            throw new Refusal(
                    "address with a user name",
                    "an address names a user before its host ("
                            + authority.substring(authority.lastIndexOf('@') + 1)
                            + "); what follows @ alone is asked, so it may mislead; take the part up"
                            + " to @ out");
        }
        if (rest.startsWith("\\")) {
            throw bad(text, "has a \\ after its host; right is /");
        }
        int colon = authority.lastIndexOf(':');
        boolean port = colon > authority.lastIndexOf(']');
        String host = host(text, port ? authority.substring(0, colon) : authority);
        int number = port ? port(text, authority.substring(colon + 1)) : -1;
        boolean secure = scheme.equals("https");
        String path = encoded(withoutFragment(rest));
        try {
            URI uri =
                    URI.create(
                            scheme
                                    + "://"
                                    + host
                                    + (number < 0 ? "" : suffix(secure, number))
                                    + (path.startsWith("/") ? "" : "/")
                                    + path);
            if (uri.getHost() == null) {
                throw bad(text, "has the host " + host + ", which is no name of the web");
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw bad(text, "cannot be read (" + e.getMessage() + ")");
        }
    }

    private static String host(String text, String written) throws Refusal {
        if (written.startsWith("[")) {
            if (!LITERAL.matcher(written).matches()) {
                throw bad(text, "has the host " + written + ", which is no IPv6 address");
            }
            return written.toLowerCase(Locale.ROOT);
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
                throw bad(text, "has the host \"" + written + "\", which is no name of the web");
            }
            host = ascii.toString();
        }
        host = host.toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static int port(String text, String written) throws Refusal {
        if (written.isEmpty()) {
            return -1;
        }
        int port = written.matches("[0-9]{1,5}") ? Integer.parseInt(written) : 0;
        if (port < 1 || port > 65535) {
            throw bad(text, "has the port " + written + "; right is a number from 1 to 65535");
        }
        return port;
    }

    private static String suffix(boolean secure, int port) {
        return port == (secure ? 443 : 80) ? "" : ":" + port;
    }

    private static String withoutFragment(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? text : text.substring(0, hash);
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            if (kept || c == '%') {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return BROKEN_ESCAPE.matcher(out).replaceAll("%25");
    }

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /// A header's bytes are one character each; where they are UTF-8, that is what they mean.
    private static String decoded(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }

    private static Refusal bad(String text, String fault) {
        String shown = text.length() > 200 ? text.substring(0, 200) + "…" : text;
        return new Refusal(
                "bad address", "the address " + shown + " " + fault + "; check how it is written");
    }
}
