package org.firsthand.trace.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        String host = label(outlet);
        String joined = String.join("", written);
        return host.equals(joined)
                || host.equals("the" + joined)
                || host.equals(initials(written, written.size() - 1) + written.getLast());
    }

    /// True where `shorter` is made of the first letters of `name`: "NNA" of "Northgate News
    /// Agency".
    public static boolean initialsOf(String shorter, String name) {
        List<String> full = words(name);
        return full.size() > 1
                && shorter.equals(shorter.toUpperCase(Locale.ROOT))
                && key(shorter).equals(initials(full, full.size()));
    }

    private static String initials(List<String> words, int count) {
        StringBuilder letters = new StringBuilder();
        words.subList(0, count).forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /// The telling part of a host's name: `bbc` of `www.bbc.co.uk`.
    private static String label(String host) {
        String[] labels = Commonness.plain(host).split("\\.", -1);
        int last = labels.length - 2;
        if (last > 0 && labels[last].length() <= 3 && labels[labels.length - 1].length() == 2) {
            last--;
        }
        return labels[Math.max(0, last)];
    }
}
