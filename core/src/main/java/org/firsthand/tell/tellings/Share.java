package org.firsthand.tell.tellings;

import java.util.List;
import org.firsthand.tell.dossier.SentenceOriginView;

/// How much of a telling is taken over word for word, rewritten, or its own, in characters.
public record Share(int verbatim, int rewritten, int fresh) {

    /// Adds up the sentences of a telling.
    ///
    /// @param length of the whole text, so that what no sentence covers counts as its own
    public static Share of(List<SentenceOriginView> sentences, int length) {
        int verbatim = 0;
        int rewritten = 0;
        int fresh = 0;
        for (SentenceOriginView sentence : sentences) {
            int size = sentence.end() - sentence.start();
            switch (sentence.origin()) {
                case "verbatim" -> verbatim += size;
                case "rewritten" -> rewritten += size;
                default -> fresh += size;
            }
        }
        return sentences.isEmpty()
                ? new Share(0, 0, Math.max(1, length))
                : new Share(verbatim, rewritten, fresh);
    }

    public int whole() {
        return Math.max(1, verbatim + rewritten + fresh);
    }

    /// In words: "60 % verbatim, 10 % rewritten, 30 % new".
    public String words() {
        return percent(verbatim)
                + " % verbatim, "
                + percent(rewritten)
                + " % rewritten, "
                + percent(fresh)
                + " % new";
    }

    private long percent(int part) {
        return Math.round(100.0 * part / whole());
    }
}
