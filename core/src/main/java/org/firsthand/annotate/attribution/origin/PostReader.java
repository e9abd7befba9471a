package org.firsthand.annotate.attribution.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads embedded posts by the line that signs them: "— Ada Marsh (@adamarsh) May 4, 2024".
final class PostReader {

    private static final Pattern POST =
            Pattern.compile(
                    "[—–-]\\s?([^—–\\n]{1,60}?) \\((@\\w{1,30})\\),? (?:[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4}|\\d{1,2} [A-Z][a-z]{2,8} \\d{4})");

    private PostReader() {}

    /// The posts that `line` signs, each by its writer and handle.
    static List<Named> read(String line) {
        List<Named> posts = new ArrayList<>();
        if (line.indexOf("(@") < 0) {
            return posts;
        }
        Matcher post = POST.matcher(line);
        while (post.find()) {
            String name = "post by " + post.group(1).strip() + " (" + post.group(2) + ")";
            posts.add(new Named(name, post.start(1), post.end()));
        }
        return posts;
    }
}
