package org.firsthand.trace.literal.gram;

import java.util.Arrays;
import org.firsthand.text.Span;
import org.firsthand.vector.Commonness;

/// The words of a text as they are compared: runs of letters and digits, without case and accents.
///
/// Quotation marks, hyphens and apostrophes part words, so that another style of them changes
/// nothing. Immutable.
public final class RunningWords {

    /// Longer texts are read up to here: the places of a gram must fit into [Fingerprints].
    public static final int MOST = 1 << 18;

    private final CharSequence text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final long[] hashes;

    private RunningWords(CharSequence text, int size, int[] starts, int[] ends, long[] hashes) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.hashes = hashes;
    }

    /// The first [#MOST] words of `text`.
    public static RunningWords of(CharSequence text) {
        int room = 16 + text.length() / 5;
        int[] starts = new int[room];
        int[] ends = new int[room];
        long[] hashes = new long[room];
        int size = 0;
        int at = 0;
        while (at < text.length() && size < MOST) {
            if (!isPart(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            boolean plain = true;
            while (at < text.length() && isPart(text.charAt(at))) {
                plain &= text.charAt(at) < 128;
                at++;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            starts[size] = start;
            ends[size] = at;
            hashes[size++] = plain ? hashOfPlain(text, start, at) : hash(fold(text, start, at));
        }
        return new RunningWords(text, size, starts, ends, hashes);
    }

    public int size() {
        return size;
    }

    /// The word `number`, folded.
    public String word(int number) {
        return fold(text, starts[number], ends[number]);
    }

    /// The characters from the word `from` to the word `to` (exclusive), which must not be empty.
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /// True where the word `own` is the word `there` of `other`.
    public boolean same(int own, RunningWords other, int there) {
        return hashes[own] == other.hashes[there] && word(own).equals(other.word(there));
    }

    /// The hash of each word, 64 bits.
    long[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    /// The hash of a folded word.
    public static long hash(CharSequence folded) {
        return hashOfPlain(folded, 0, folded.length());
    }

    /// FNV-1a over characters, capital ASCII letters taken as small ones.
    private static long hashOfPlain(CharSequence text, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash ^= c >= 'A' && c <= 'Z' ? c + 32 : c;
            hash *= 0x100000001b3L;
        }
        return hash;
    }

    private static String fold(CharSequence text, int from, int to) {
        return Commonness.plain(text.subSequence(from, to).toString());
    }

    private static boolean isPart(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
