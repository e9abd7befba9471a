package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.tell.dossier.SpanView;

/// Some words of a sentence, unaltered, with an ellipsis for what is left out.
public final class Excerpt {

    private static final int AROUND = 3;
    private static final int WORDS = 9;

    private Excerpt() {}

    /// A run of characters, underlined or not.
    public record Run(String text, boolean differs) {}

    private record Word(int start, int end) {}

    /// The words around the spans that differ; without such spans the first words.
    ///
    /// @param start where `text` begins in its article
    public static List<Run> of(String text, int start, List<SpanView> differing) {
        List<Word> words = words(text);
        boolean[] under = new boolean[words.size()];
        boolean any = false;
        for (int i = 0; i < under.length; i++) {
            for (SpanView span : differing) {
                under[i] |=
                        words.get(i).start() + start < span.end()
                                && words.get(i).end() + start > span.start();
            }
            any |= under[i];
        }
        boolean[] shown = new boolean[under.length];
        for (int i = 0; i < shown.length; i++) {
            for (int j = Math.max(0, i - AROUND); j <= i + AROUND && j < under.length; j++) {
                shown[i] |= under[j];
            }
            shown[i] |= !any && (i < WORDS || shown.length <= WORDS + 2);
        }
        return runs(text, words, under, shown);
    }

    /// The whole text with the differing words marked.
    public static List<Run> whole(String text, int start, List<SpanView> differing) {
        List<Word> words = words(text);
        boolean[] under = new boolean[words.size()];
        boolean[] shown = new boolean[words.size()];
        for (int i = 0; i < under.length; i++) {
            shown[i] = true;
            for (SpanView span : differing) {
                under[i] |=
                        words.get(i).start() + start < span.end()
                                && words.get(i).end() + start > span.start();
            }
        }
        return runs(text, words, under, shown);
    }

    private static List<Run> runs(String text, List<Word> words, boolean[] under, boolean[] shown) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < shown.length) {
            if (!shown[i]) {
                while (i < shown.length && !shown[i]) {
                    i++;
                }
                runs.add(new Run(runs.isEmpty() ? "… " : i < shown.length ? " … " : " …", false));
                continue;
            }
            int from = i;
            while (i < shown.length && shown[i] && under[i] == under[from]) {
                i++;
            }
            boolean more = i < shown.length && shown[i];
            runs.add(
                    new Run(
                            text.substring(words.get(from).start(), words.get(i - 1).end()),
                            under[from]));
            if (more) {
                runs.add(new Run(" ", false));
            }
        }
        return List.copyOf(runs);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(new Word(start, at));
            }
        }
        return words;
    }
}
