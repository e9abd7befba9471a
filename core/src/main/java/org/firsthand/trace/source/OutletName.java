package org.firsthand.trace.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.firsthand.article.Article;
import org.firsthand.vector.Commonness;

/// Compares names of outlets as people write them: "the NBC News", "NBC News", "nbcnews.com".
public final class OutletName {

    private OutletName() {}

    /// The words of `name` in lower case without marks, accents and a leading article.
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Commonness.plain(name).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        return words;
    }

    /// What two spellings of one name have in common.
    public static String key(String name) {
        return String.join(" ", words(name));
    }

    /// True where `name` is written for `outlet`, which may be a host's name.
    public static boolean same(String outlet, String name) {
        List<String> written = words(name);
        if (written.isEmpty()) {
            return false;
        }
        if (key(outlet).equals(String.join(" ", written))) {
            return true;
        }
        if (!outlet.contains(".") || outlet.contains(" ")) {
            return false;
        }
        String joined = String.join("", written);
        String shortened = initials(written, written.size() - 1) + written.getLast();
        return labels(outlet)
                .anyMatch(
                        host ->
                                host.equals(joined)
                                        || host.equals("the" + joined)
                                        || host.equals(shortened));
    }

    /// True where `name` is what the outlet that shows `article` is called.
    public static boolean isOwn(Article article, String name) {
        return article.outlet().filter(own -> same(own, name)).isPresent();
    }

    /// True where `shorter` is made of the first letters of `name`, "NNA" of "Northgate News
    /// Agency", which may hold letters of its words besides, "MNW" of "Meridian Newswire".
    public static boolean initialsOf(String shorter, String name) {
        List<String> full = words(name);
        return full.size() > 1
                && shorter.length() <= full.size() + 1
                && shorter.equals(shorter.toUpperCase(Locale.ROOT))
                && stands(key(shorter), full);
    }

    /// True where each word gives its first letter, and the letters between stand in its rest.
    private static boolean stands(String letters, List<String> words) {
        int word = -1;
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (word + 1 < words.size() && words.get(word + 1).charAt(0) == letter) {
                word++;
                at = 1;
            } else if (word < 0 || (at = words.get(word).indexOf(letter, at) + 1) == 0) {
                return false;
            }
        }
        return word + 1 == words.size();
    }

    private static String initials(List<String> words, int count) {
        StringBuilder letters = new StringBuilder();
        words.subList(0, count).forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /// The telling parts of a host's name: `bbc` of `www.bbc.co.uk`, `abcnews` of `abcnews.go.com`.
    private static Stream<String> labels(String host) {
        String[] labels = Commonness.plain(host).split("\\.", -1);
        return Arrays.stream(labels, 0, labels.length - 1).filter(label -> label.length() > 1);
    }
}
