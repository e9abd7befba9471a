package org.firsthand.clean.line;

import java.util.List;
import java.util.regex.Pattern;

/// A pattern for a whole line.
///
/// @param words of which the line must have one, in lower case, for the pattern to be tried; none
///   where it is always tried
public record LinePattern(Pattern pattern, List<String> words) {

    public LinePattern {
        words = List.copyOf(words);
    }

    /// @param lower the line in lower case
    boolean matches(String plain, String lower) {
        if (!words.isEmpty()) {
            boolean any = false;
            for (String word : words) {
                any |= lower.contains(word);
            }
            if (!any) {
                return false;
            }
        }
        return pattern.matcher(plain).matches();
    }
}
