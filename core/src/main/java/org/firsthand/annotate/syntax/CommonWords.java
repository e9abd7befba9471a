package org.firsthand.annotate.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// The words that English writes small, from LanguageTool's dictionary of word forms and their
/// parts of speech. Safe for use by many threads.
final class CommonWords {

    private static final String FOLDER = "/org/languagetool/resource/en/";

    private final Dictionary dictionary;

    private CommonWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Reads the dictionary from the class path; takes a few milliseconds.
    static CommonWords load() {
        try (InputStream words = open("english.dict");
                InputStream settings = open("english.info")) {
            return new CommonWords(Dictionary.read(words, settings));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary of English", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = CommonWords.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IOException(FOLDER + name + " is not on the class path; build again");
        }
        return stream;
    }

    /// True where `word`, in lower case, is in the dictionary as anything but a proper noun.
    boolean has(String word) {
        List<WordData> found = new DictionaryLookup(dictionary).lookup(word);
        for (WordData data : found) {
            CharSequence tag = data.getTag();
            if (tag != null && !tag.toString().startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }
}
