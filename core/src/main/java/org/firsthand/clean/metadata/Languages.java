package org.firsthand.clean.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.firsthand.text.ResourceLines;

/// Tells languages apart by their most frequent small words.
///
/// The words are data (`smallwords.txt`). Text in another script than Latin is told by the script.
/// A text with none of the words is taken to be English.
public final class Languages {

    private static final Map<String, List<String>> WORDS = load();
    // In the order of the resource, which decides where two languages have as many words.
    private static final List<String> KNOWN =
            ResourceLines.read(Languages.class, "smallwords.txt").stream()
                    .map(line -> ResourceLines.words(line).getFirst())
                    .toList();
    private static final int READ = 6000;

    /// Fewer words than these may have no small word among them.
    private static final int TELLING_WORDS = 40;

    /// Running English has 20 to 35 small words of the list in 100, headlines and tables 5 and
    /// more; languages that are not in the list have 0 to 3, by chance.
    private static final double LEAST_SHARE = 0.04;

    /// Nearly all letters below this are Latin; looking each up would take longer than all else.
    private static final int LATIN_END = 0x250;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");

    private Languages() {}

    /// The ISO 639-1 code of the language that `declared` names, such as `en-GB`; else of `text`.
    public static String of(String declared, String text) {
        String code = declared.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        String detected = detect(text);
        // Many pages declare the language of their template: the words decide where they can.
        // What is no code of two letters (`deu`, `x-default`) declares nothing.
        boolean known = code.length() != 2 || KNOWN.contains(code);
        String found = known && !detected.isEmpty() ? detected : code;
        return found.length() == 2 ? found : "en";
    }

    /// The language of `text`; an empty text where nothing tells.
    static String detect(String text) {
        String head = text.substring(0, Math.min(READ, text.length()));
        String script = script(head);
        if (!script.isEmpty()) {
            return script;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String word : NO_LETTERS.split(head.toLowerCase(Locale.ROOT), -1)) {
            for (String language : WORDS.getOrDefault(word, List.of())) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        String best = "";
        for (String language : KNOWN) {
            if (counts.getOrDefault(language, 0) > counts.getOrDefault(best, 0)) {
                best = language;
            }
        }
        return best;
    }

    /// Whether the small words of `language` have the share of `text` that running text gives them;
    /// a text that is too short to tell has them.
    public static boolean hasWordsOf(String language, String text) {
        String head = text.substring(0, Math.min(READ, text.length()));
        int words = 0;
        int own = 0;
        for (String word : NO_LETTERS.split(head.toLowerCase(Locale.ROOT), -1)) {
            words += word.isEmpty() ? 0 : 1;
            own += WORDS.getOrDefault(word, List.of()).contains(language) ? 1 : 0;
        }
        return words < TELLING_WORDS || own >= words * LEAST_SHARE;
    }

    private static String script(String head) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        head.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(scriptOf(c), 1, Integer::sum));
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > all && all > 0) {
            return "ja";
        }
        Map<Character.UnicodeScript, String> codes = new LinkedHashMap<>();
        codes.put(Character.UnicodeScript.HAN, "zh");
        codes.put(Character.UnicodeScript.HANGUL, "ko");
        codes.put(Character.UnicodeScript.CYRILLIC, "ru");
        codes.put(Character.UnicodeScript.ARABIC, "ar");
        codes.put(Character.UnicodeScript.GREEK, "el");
        codes.put(Character.UnicodeScript.HEBREW, "he");
        codes.put(Character.UnicodeScript.THAI, "th");
        codes.put(Character.UnicodeScript.DEVANAGARI, "hi");
        for (var code : codes.entrySet()) {
            if (scripts.getOrDefault(code.getKey(), 0) * 2 > all) {
                return code.getValue();
            }
        }
        return "";
    }

    private static Character.UnicodeScript scriptOf(int letter) {
        return letter < LATIN_END
                ? Character.UnicodeScript.LATIN
                : Character.UnicodeScript.of(letter);
    }

    /// For each word the languages that have it, in the order of the resource.
    private static Map<String, List<String>> load() {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : ResourceLines.read(Languages.class, "smallwords.txt")) {
            List<String> parts = ResourceLines.words(line);
            for (String word : parts.subList(1, parts.size())) {
                words.computeIfAbsent(word, key -> new ArrayList<>()).add(parts.getFirst());
            }
        }
        return words;
    }
}
