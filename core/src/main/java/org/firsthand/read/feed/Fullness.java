package org.firsthand.read.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// Tells an entry's whole text from a teaser.
///
/// What a feed gives as content is believed from 25 words on, what it gives as description from
/// 150, since most descriptions are teasers; neither where it ends in an ellipsis or an invitation
/// to read on. Where there is no address to fetch, whatever has 8 words is all there is.
final class Fullness {

    private static final int CONTENT = 25;
    private static final int DESCRIPTION = 150;
    private static final int ALL_THERE_IS = 8;
    private static final int TAIL = 60;
    private static final Pattern OPEN_END =
            Pattern.compile(
                    "(?:…|\\.\\.\\.|\\[&hellip;\\]|\\[…\\]|\\[\\.\\.\\.\\]|read more|continue reading"
                            + "|read the full (?:story|article)|keep reading|weiterlesen)"
                            + "[\\s.:»›>→\\])]{0,8}$");

    private Fullness() {}

    /// The words that are the whole article, where there are such.
    static Optional<Entry.Words> whole(
            Optional<Entry.Words> content, Optional<Entry.Words> summary, boolean hasAddress) {
        return content.filter(words -> isWhole(words, hasAddress ? CONTENT : ALL_THERE_IS))
                .or(
                        () ->
                                summary.filter(
                                        words ->
                                                isWhole(
                                                        words,
                                                        hasAddress ? DESCRIPTION : ALL_THERE_IS)));
    }

    private static boolean isWhole(Entry.Words words, int enough) {
        String plain = words.html() ? Jsoup.parseBodyFragment(words.text()).text() : words.text();
        String text = plain.strip();
        int count = text.isEmpty() ? 0 : text.split("\\s+", enough + 1).length;
        String tail = text.substring(Math.max(0, text.length() - TAIL)).toLowerCase(Locale.ROOT);
        return count >= enough && !OPEN_END.matcher(tail).find();
    }
}
