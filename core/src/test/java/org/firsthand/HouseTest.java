package org.firsthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.api.Test;

/// The rules of the house that can be counted.
class HouseTest {

    private static final int LONGEST_FILE = 400;
    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[a-z][A-Za-z]*)?`");

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<Path> bare =
                sources().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .toList();
        assertThat(bare).as("packages without a package-info.java").isEmpty();
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        for (Path source : sources()) {
            assertThat(Files.readAllLines(source))
                    .as("lines of %s", source.getFileName())
                    .hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    @Test
    void nothingIsLeftOpen() throws IOException {
        String markers = String.join("|", ResourceLines.read(HouseTest.class, "open-markers.txt"));
        Pattern open = Pattern.compile("\\b(" + markers + ")\\b");
        for (Path source : sources()) {
            assertThat(Files.readString(source)).as("%s", source).doesNotContainPattern(open);
        }
    }

    @Test
    void classesThatTheDocsNameExist() throws IOException {
        TreeSet<String> known =
                new TreeSet<>(List.of("Optional", "IOException", "IllegalArgumentException"));
        for (Path source : allSources()) {
            known.add(source.getFileName().toString().replace(".java", ""));
            Matcher nested =
                    Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z]\\w+)")
                            .matcher(Files.readString(source));
            while (nested.find()) {
                known.add(nested.group(1));
            }
        }
        for (String page : List.of("ARCHITECTURE.md", "CONTRIBUTING.md", "COVERAGE.md")) {
            Matcher named = CODE.matcher(Files.readString(Shared.root().resolve(page)));
            TreeSet<String> unknown = new TreeSet<>();
            while (named.find()) {
                unknown.add(named.group(1));
            }
            unknown.removeAll(known);
            assertThat(unknown).as("classes that %s names and that are gone", page).isEmpty();
        }
    }

    private static List<Path> sources() throws IOException {
        return allSources().stream().filter(file -> file.toString().contains("src/main/")).toList();
    }

    private static List<Path> allSources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : List.of("core", "cli", "bench")) {
            try (Stream<Path> files = Files.walk(Shared.root().resolve(module).resolve("src"))) {
                all.addAll(
                        files.filter(file -> file.toString().endsWith(".java"))
                                .collect(Collectors.toList()));
            }
        }
        return all;
    }
}
