package org.firsthand.read.fetch.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/// The one spelling of what follows a host, its path and its query.
final class PathName {

    private static final String KEPT = "-._~!$&'()*+,;=:@/?";
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern DOT = Pattern.compile("%2[Ee]");

    private PathName() {}

    /// @param written a path and a query, each of which may be missing
    static String spelled(String written) {
        String text = encoded(written);
        int query = text.indexOf('?');
        String path = query < 0 ? text : text.substring(0, query);
        return withoutDots(path) + (query < 0 ? "" : text.substring(query));
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

    /// A path that begins with `/` and says where it leads: robots.txt is asked about nothing else.
    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        boolean open = true;
        for (String segment : (path.startsWith("/") ? path.substring(1) : path).split("/", -1)) {
            String plain = DOT.matcher(segment).replaceAll(".");
            open = plain.equals(".") || plain.equals("..");
            if (!open) {
                kept.addLast(segment);
            } else if (plain.equals("..")) {
                kept.pollLast();
            }
        }
        return "/" + String.join("/", kept) + (open && !kept.isEmpty() ? "/" : "");
    }
}
