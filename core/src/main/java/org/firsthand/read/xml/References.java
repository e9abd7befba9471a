package org.firsthand.read.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// References to characters by their number (XML 1.0, section 4.1).
final class References {

    // What is marked as text, and what is a remark, holds no references.
    private static final Pattern MET =
            Pattern.compile("<!\\[CDATA\\[|<!--|&#(?:x([0-9A-Fa-f]{1,60})|([0-9]{1,60}));");
    private static final int LONGEST = 8;

    private References() {}

    /// `text` with U+FFFD for each reference to a character that XML forbids: one of them would end
    /// the reading of a whole feed.
    static String legal(String text) {
        if (text.indexOf("&#") < 0) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        Matcher met = MET.matcher(text);
        int from = 0;
        int at = 0;
        while (met.find(at)) {
            at = met.end();
            if (met.group().startsWith("<")) {
                String close = met.group().equals("<!--") ? "-->" : "]]>";
                int end = text.indexOf(close, at);
                at = end < 0 ? text.length() : end;
            } else if (!isAllowed(met)) {
                legal.append(text, from, met.start()).append('\ufffd');
                from = at;
            }
        }
        return legal.append(text, from, text.length()).toString();
    }

    private static boolean isAllowed(Matcher reference) {
        boolean hex = reference.group(2) == null;
        String digits = (hex ? reference.group(1) : reference.group(2)).replaceFirst("^0+", "");
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return false;
        }
        long number = Long.parseLong(digits, hex ? 16 : 10);
        return number <= Character.MAX_CODE_POINT && Legal.isAllowed((int) number);
    }
}
