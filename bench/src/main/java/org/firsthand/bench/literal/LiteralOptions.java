package org.firsthand.bench.literal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.firsthand.trace.literal.gram.Winnowing;

/// What is measured.
///
/// @param articles how many are indexed
/// @param queries how many new articles are traced
/// @param most how many articles are given for each
/// @param windows of winnowing that are compared
/// @param rivals MinHash: hashes an article, rows a band
/// @param folder where the indexes are written meanwhile
record LiteralOptions(
        int articles,
        int queries,
        int most,
        List<Integer> windows,
        List<int[]> rivals,
        Path folder,
        boolean json) {

    static final String USAGE =
            "LiteralSpeed [--articles 1000000] [--queries 4000] [--most 100]"
                    + " [--windows GRAMS,...] [--rivals HASHESxROWS,...] [--folder FOLDER] [--json]";

    /// @throws IllegalArgumentException where a word is not an option
    static LiteralOptions parse(List<String> words) {
        int articles = 1_000_000;
        int queries = 4_000;
        int most = 100;
        String windows = "" + Winnowing.defaults().window();
        String rivals = "128x1";
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        boolean json = false;
        for (int i = 0; i < words.size(); i++) {
            String option = words.get(i);
            if (option.equals("--json")) {
                json = true;
                continue;
            }
            if (++i == words.size()) {
                throw new IllegalArgumentException(option + " needs a value; " + USAGE);
            }
            switch (option) {
                case "--articles" -> articles = Integer.parseInt(words.get(i));
                case "--queries" -> queries = Integer.parseInt(words.get(i));
                case "--most" -> most = Integer.parseInt(words.get(i));
                case "--windows" -> windows = words.get(i);
                case "--rivals" -> rivals = words.get(i);
                case "--folder" -> folder = Path.of(words.get(i));
                default -> throw new IllegalArgumentException("no option " + option + "; " + USAGE);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (String rival : rivals.split(",", -1)) {
            String[] pair = rival.split("x", -1);
            pairs.add(new int[] {Integer.parseInt(pair[0]), Integer.parseInt(pair[1])});
        }
        return new LiteralOptions(
                articles,
                queries,
                most,
                Stream.of(windows.split(",", -1)).map(Integer::valueOf).toList(),
                pairs,
                folder,
                json);
    }
}
