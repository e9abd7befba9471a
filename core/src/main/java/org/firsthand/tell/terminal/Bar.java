package org.firsthand.tell.terminal;

import java.util.List;
import org.firsthand.tell.dossier.SentenceOriginView;

/// A telling's share of verbatim, rewritten and new sentences as block characters.
final class Bar {

    private static final String VERBATIM = "█";
    private static final String REWRITTEN = "▒";
    private static final String FRESH = "░";

    /// What the blocks stand for.
    static final String LEGEND =
            VERBATIM + " word for word " + REWRITTEN + " rewritten " + FRESH + " own";

    private Bar() {}

    /// Exactly `columns` wide; a telling that derives from no other is all its own.
    static String of(List<SentenceOriginView> sentences, int columns) {
        long all = Math.max(1, length(sentences, ""));
        long verbatim = length(sentences, "verbatim");
        long rewritten = length(sentences, "rewritten");
        int first = (int) Math.round((double) verbatim * columns / all);
        int second = (int) Math.round((double) (verbatim + rewritten) * columns / all) - first;
        return VERBATIM.repeat(first)
                + REWRITTEN.repeat(second)
                + FRESH.repeat(columns - first - second);
    }

    /// "60 % verbatim, 10 % rewritten, 30 % new".
    static String words(List<SentenceOriginView> sentences) {
        return percent(sentences, "verbatim")
                + " verbatim, "
                + percent(sentences, "rewritten")
                + " rewritten, "
                + percent(sentences, "new")
                + " new";
    }

    private static String percent(List<SentenceOriginView> sentences, String origin) {
        long all = Math.max(1, length(sentences, ""));
        return Math.round(100.0 * length(sentences, origin) / all) + " %";
    }

    private static long length(List<SentenceOriginView> sentences, String origin) {
        return sentences.stream()
                .filter(s -> origin.isEmpty() || s.origin().equals(origin))
                .mapToLong(s -> s.end() - s.start())
                .sum();
    }
}
