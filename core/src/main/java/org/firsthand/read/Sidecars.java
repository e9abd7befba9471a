package org.firsthand.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.Stated;
import org.firsthand.read.sniff.Kind;
import org.firsthand.read.text.Decoder;

/// Finds and reads the `name.json` beside a file, and says which lie beside none.
final class Sidecars {

    private static final List<String> PARTNERS =
            List.of(
                    ".txt",
                    ".text",
                    ".html",
                    ".htm",
                    ".xhtml",
                    ".shtml",
                    ".eml",
                    ".mht",
                    ".txt.gz",
                    ".html.gz");

    /// What a sidecar says of the file it lies beside.
    record Beside(Map<String, Stated> facts, List<Item.Noted> notes) {}

    private final Listing listing;
    private final Limits limits;
    private final Decoder decoder = new Decoder();
    private final List<Listing.Found> partnerless = new ArrayList<>();

    Sidecars(Listing listing, Limits limits) {
        this.listing = listing;
        this.limits = limits;
    }

    /// Reads the sidecar of `path`, if it has one.
    Beside beside(Path path, Listing.Found found) {
        Path file = path.resolveSibling(Kind.stem(path.getFileName().toString()) + ".json");
        if (file.equals(path) || !Files.isRegularFile(file)) {
            return new Beside(Map.of(), List.of());
        }
        String shown = found.shown();
        String name = shown.substring(0, shown.lastIndexOf('/') + 1) + file.getFileName();
        Sidecar sidecar = parse(file);
        List<Item.Noted> notes =
                sidecar.faults().stream()
                        .map(
                                fault ->
                                        new Item.Noted(
                                                Optional.empty(),
                                                "bad sidecar",
                                                name
                                                        + ": "
                                                        + fault
                                                        + "; the article itself was read"))
                        .toList();
        return new Beside(Stated.all(sidecar.fields(), "the sidecar"), notes);
    }

    private Sidecar parse(Path file) {
        try {
            return Files.size(file) > limits.maxBytes()
                    ? new Sidecar(Map.of(), List.of("it is larger than an article may be"))
                    : decoder.decode(Files.readAllBytes(file), Optional.empty(), false)
                            .map(decoded -> Sidecar.parse(decoded.text()))
                            .orElse(new Sidecar(Map.of(), List.of("it is not text")));
        } catch (IOException e) {
            return new Sidecar(Map.of(), List.of(Listing.unreadable("it", e)));
        }
    }

    /// Takes note of a `.json`, which may be a sidecar or something else.
    void met(Path path, Listing.Found found) {
        if (hasNoPartner(path) || (found.named() && partnerIsNotListed(path))) {
            partnerless.add(found);
        }
    }

    private static boolean hasNoPartner(Path sidecar) {
        String stem = Kind.stem(sidecar.getFileName().toString());
        return PARTNERS.stream()
                .noneMatch(ending -> Files.exists(sidecar.resolveSibling(stem + ending)));
    }

    private boolean partnerIsNotListed(Path path) {
        String stem = Kind.stem(path.getFileName().toString());
        return PARTNERS.stream()
                .noneMatch(
                        ending -> listing.files().containsKey(path.resolveSibling(stem + ending)));
    }

    /// One line for each folder, however many such files lie in it.
    List<Rejection> partnerless() {
        Map<String, List<String>> byFolder = new TreeMap<>();
        for (Listing.Found found : partnerless) {
            String folder = found.shown().substring(0, found.shown().lastIndexOf('/') + 1);
            byFolder.computeIfAbsent(folder, key -> new ArrayList<>()).add(found.shown());
        }
        List<Rejection> rejected = new ArrayList<>();
        for (List<String> names : byFolder.values()) {
            names.sort(Comparator.naturalOrder());
            String first = names.getFirst();
            String others =
                    names.size() == 1 ? "" : " and " + (names.size() - 1) + " more .json beside it";
            rejected.add(
                    new Rejection(
                            Optional.of(first),
                            Optional.empty(),
                            "sidecar without article",
                            first
                                    + others
                                    + ": a .json is read only as a JSON Feed, or with the .txt or"
                                    + " .html of the same name beside it; nothing to do unless it"
                                    + " was meant as one"));
        }
        return rejected;
    }
}
