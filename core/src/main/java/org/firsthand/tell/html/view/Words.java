package org.firsthand.tell.html.view;

import java.util.Locale;

/// Compares wordings.
final class Words {

    private Words() {}

    /// Lower case, with one space between words and none of the marks around them.
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(c);
                gap = false;
            } else if (c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return folded.toString();
    }
}
