package org.firsthand.vector;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Splits a sentence into the pieces of BERT's uncased vocabulary (Devlin et al. 2019): lower case,
/// no accents, marks apart, then the longest known piece first. Immutable.
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final int unknown;
    private final int first;
    private final int last;

    /// @param numbers the number of each piece
    WordPieces(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
        unknown = number("[UNK]");
        first = number("[CLS]");
        last = number("[SEP]");
    }

    /// The numbers of the pieces, with the marks for first and last, at most `limit` in all.
    long[] numbers(String sentence, int limit) {
        List<Long> pieces = new ArrayList<>();
        pieces.add((long) first);
        for (String word : words(sentence)) {
            addPieces(word, pieces);
            if (pieces.size() >= limit) {
                break;
            }
        }
        int size = Math.min(pieces.size(), limit - 1);
        long[] result = new long[size + 1];
        for (int i = 0; i < size; i++) {
            result[i] = pieces.get(i);
        }
        result[size] = last;
        return result;
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no piece " + piece);
        }
        return number;
    }

    private void addPieces(String word, List<Long> pieces) {
        if (word.length() > LONGEST_WORD) {
            pieces.add((long) unknown);
            return;
        }
        List<Long> found = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Integer number = null;
            while (end > start && number == null) {
                String piece = word.substring(start, end);
                number = numbers.get(start == 0 ? piece : "##" + piece);
                end = number == null ? end - 1 : end;
            }
            if (number == null) {
                pieces.add((long) unknown);
                return;
            }
            found.add((long) number);
            start = end;
        }
        pieces.addAll(found);
    }

    private static List<String> words(String sentence) {
        String plain = Normalizer.normalize(sentence.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints()
                .forEach(
                        c -> {
                            int type = Character.getType(c);
                            if (type == Character.NON_SPACING_MARK
                                    || (type == Character.CONTROL && !Character.isWhitespace(c))) {
                                return;
                            }
                            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                            boolean mark = isMark(c, type);
                            if (space || mark) {
                                flush(word, words);
                            }
                            if (mark) {
                                words.add(Character.toString(c));
                            } else if (!space) {
                                word.appendCodePoint(c);
                            }
                        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isMark(int c, int type) {
        return (c < 128 && c > 32 && !Character.isLetterOrDigit(c))
                || switch (type) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }
}
