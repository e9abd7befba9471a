package org.firsthand.read.xml;

import java.util.Locale;
import org.firsthand.read.input.Malformed;

/// Takes a document type declaration out, so that nobody asks for the file it names.
final class Doctype {

    private Doctype() {}

    /// `text` without a declaration that has no internal subset.
    ///
    /// @throws Malformed where it has one, which is where entities are declared
    static String removed(String name, String text) throws Malformed {
        int at = 0;
        while (true) {
            int tag = text.indexOf('<', at);
            if (tag < 0) {
                return text;
            }
            if (text.startsWith("<!--", tag)) {
                int end = text.indexOf("-->", tag);
                at = end < 0 ? text.length() : end + 3;
            } else if (text.startsWith("<?", tag)) {
                int end = text.indexOf("?>", tag);
                at = end < 0 ? text.length() : end + 2;
            } else if (text.regionMatches(true, tag, "<!DOCTYPE", 0, 9)) {
                return without(name, text, tag);
            } else {
                return text;
            }
        }
    }

    private static String without(String name, String text, int tag) throws Malformed {
        char quote = 0;
        for (int i = tag; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                throw new Malformed(
                        name
                                + " declares a document type of its own ("
                                + text.substring(tag, Math.min(i, tag + 60))
                                        .toLowerCase(Locale.ROOT)
                                        .strip()
                                + " [ …), which could make it grow without end; entities are never"
                                + " expanded: remove the declaration");
            } else if (c == '>') {
                return text.substring(0, tag) + text.substring(i + 1);
            }
        }
        return text;
    }
}
