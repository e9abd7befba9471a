package org.firsthand.read.fetch.address;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address that may be asked for: `http` or `https`, a host, no user name and no fragment.
///
/// @param uri in one spelling: scheme and host in small letters, names outside ASCII as Punycode,
///   no default port, IPv6 after RFC 5952, other characters percent-encoded as UTF-8, a path of at
///   least `/` without `.` and `..` (RFC 3986, 5.2.4); how escapes are written is kept, since
///   servers tell them apart
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
    private static final Pattern USER =
            Pattern.compile("(?i)^((?:https?:|[a-z][a-z0-9+.-]*://)/*)[^/?#]*@");

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

    /// The address that a redirect from here names in its header `Location` (RFC 3986, 5.2).
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
        String reference = withoutFragment(text);
        String path = uri.getRawPath();
        String before =
                switch (reference.isEmpty() ? ' ' : reference.charAt(0)) {
                    case ' ' -> toString().substring(origin().toString().length());
                    case '/' -> "";
                    case '?' -> path;
                    default -> path.substring(0, path.lastIndexOf('/') + 1);
                };
        return parse(origin() + before + reference);
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

    /// By spelling: [URI] takes `%c3` and `%C3` for one, and a server may lead from one to the
    /// other.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WebAddress address && toString().equals(address.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
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
        String host;
        try {
            host = HostName.spelled(port ? authority.substring(0, colon) : authority);
        } catch (IllegalArgumentException e) {
            throw bad(text, "has the host " + e.getMessage());
        }
        int number = port ? port(text, authority.substring(colon + 1)) : -1;
        boolean secure = scheme.equals("https");
        String path = PathName.spelled(withoutFragment(rest));
        try {
            URI uri =
                    URI.create(
                            scheme
                                    + "://"
                                    + host
                                    + (number < 0 ? "" : suffix(secure, number))
                                    + path);
            if (uri.getHost() == null) {
                throw bad(text, "has the host " + host + ", which is no name of the web");
            }
            int length = uri.toString().length();
            if (length > LONGEST) {
                throw bad(
                        text,
                        "has " + length + " characters when encoded; right is at most " + LONGEST);
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw bad(text, "cannot be read (" + e.getMessage() + ")");
        }
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

    /// A header's bytes are one character each; where they are UTF-8, that is what they mean.
    private static String decoded(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }

    private static Refusal bad(String text, String fault) {
        String bare = USER.matcher(text).replaceFirst("$1");
        String shown = bare.length() > 200 ? bare.substring(0, 200) + "…" : bare;
        return new Refusal(
                "bad address", "the address " + shown + " " + fault + "; check how it is written");
    }
}
