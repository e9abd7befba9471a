package org.firsthand.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.article.ArticleId;

/// Reads what a user names into a pile.
///
/// Immutable; safe for use by many threads but for standard input, of which there is one.
public final class PileReader {

    private final ReadOptions options;
    private final Decoder decoder = new Decoder();

    public PileReader(ReadOptions options) {
        this.options = options;
    }

    /// Reads files, folders and patterns; `-` is standard input.
    ///
    /// @return pages in order of id, rejections in order of file, whatever the order of `paths`
    public Pile read(List<String> paths) {
        Listing listing = Listing.of(paths.stream().filter(path -> !path.equals("-")).toList());
        List<Rejection> rejected = new ArrayList<>(listing.rejected());
        Map<Path, Listing.Found> articles = new TreeMap<>();
        List<Listing.Found> partnerless = new ArrayList<>();
        listing.files()
                .forEach(
                        (path, found) -> {
                            switch (FileKind.of(path)) {
                                case TEXT, HTML -> articles.put(path, found);
                                case SIDECAR -> {
                                    if (partnerless(path) || alone(path, found, listing)) {
                                        partnerless.add(found);
                                    }
                                }
                                case DOCUMENT -> rejected.add(document(found));
                                case OTHER -> {
                                    if (found.named()) {
                                        articles.put(path, found);
                                    }
                                }
                            }
                        });
        rejected.addAll(partnerless(partnerless));
        List<Page> pages = new ArrayList<>();
        Map<Path, ArticleId> ids = Naming.of(articles);
        articles.forEach(
                (path, found) -> {
                    ArticleId id = ids.get(path);
                    if (id != null) {
                        page(id, path, found, rejected).ifPresent(pages::add);
                    }
                });
        if (paths.contains("-")) {
            standardInput(rejected).ifPresent(pages::add);
        }
        pages.sort(Comparator.comparing(Page::id));
        rejected.sort(
                Comparator.comparing((Rejection rejection) -> rejection.file().orElse(""))
                        .thenComparing(Rejection::reason)
                        .thenComparing(Rejection::detail));
        return new Pile(pages, rejected.stream().distinct().toList());
    }

    public ReadOptions options() {
        return options;
    }

    private Optional<Page> page(
            ArticleId id, Path path, Listing.Found found, List<Rejection> rejected) {
        byte[] bytes;
        try {
            long size = Files.size(path);
            if (size > options.maxBytes()) {
                rejected.add(tooLarge(found.shown(), size + " bytes"));
                return Optional.empty();
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            rejected.add(
                    rejection(
                            found.shown(),
                            "unreadable file",
                            Listing.unreadable(found.shown(), e)));
            return Optional.empty();
        }
        Map<String, String> sidecar = sidecar(path, found.shown(), rejected);
        return page(id, Optional.of(found.shown()), format(path, bytes), bytes, sidecar, rejected);
    }

    private Optional<Page> page(
            ArticleId id,
            Optional<String> file,
            Page.Format format,
            byte[] bytes,
            Map<String, String> sidecar,
            List<Rejection> rejected) {
        String name = file.orElse("standard input");
        Optional<Decoder.Decoded> decoded = decoder.decode(bytes, format);
        if (bytes.length == 0) {
            rejected.add(
                    rejection(
                            name, "empty file", name + " holds no bytes; check how it was saved"));
            return Optional.empty();
        }
        if (decoded.isEmpty()) {
            rejected.add(
                    rejection(
                            name,
                            "binary file",
                            name
                                    + " holds bytes that are no text in any encoding; save the"
                                    + " article as .txt or .html"));
            return Optional.empty();
        }
        String content = decoded.get().text();
        if (content.codePoints().allMatch(PileReader::isBlank)) {
            rejected.add(
                    rejection(
                            name,
                            "empty file",
                            name + " holds only white space; check how it was saved"));
            return Optional.empty();
        }
        decoded.get()
                .doubt()
                .ifPresent(
                        doubt ->
                                rejected.add(
                                        rejection(
                                                name,
                                                "doubtful encoding",
                                                name + " was read, but " + doubt)));
        return Optional.of(
                new Page(
                        id,
                        file,
                        Optional.ofNullable(sidecar.get("url")),
                        format,
                        content,
                        sidecar));
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static Page.Format format(Path path, byte[] bytes) {
        return switch (FileKind.of(path)) {
            case HTML -> Page.Format.HTML;
            case TEXT -> Page.Format.TEXT;
            case SIDECAR, DOCUMENT, OTHER -> sniffed(bytes);
        };
    }

    private static Page.Format sniffed(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html") || head.contains("<html")
                ? Page.Format.HTML
                : Page.Format.TEXT;
    }

    private Map<String, String> sidecar(Path path, String shown, List<Rejection> rejected) {
        Path file = path.resolveSibling(FileKind.stem(path) + ".json");
        if (file.equals(path) || !Files.isRegularFile(file)) {
            return Map.of();
        }
        String name = shown.substring(0, shown.lastIndexOf('/') + 1) + file.getFileName();
        Sidecar sidecar;
        try {
            sidecar =
                    Files.size(file) > options.maxBytes()
                            ? new Sidecar(Map.of(), List.of("it is larger than an article may be"))
                            : decoder.decode(Files.readAllBytes(file), Page.Format.TEXT)
                                    .map(decoded -> Sidecar.parse(decoded.text()))
                                    .orElse(new Sidecar(Map.of(), List.of("it is not text")));
        } catch (IOException e) {
            sidecar = new Sidecar(Map.of(), List.of(Listing.unreadable("it", e)));
        }
        for (String fault : sidecar.faults()) {
            rejected.add(
                    rejection(
                            name,
                            "bad sidecar",
                            name + ": " + fault + "; the article itself was read"));
        }
        return sidecar.fields();
    }

    private static boolean partnerless(Path sidecar) {
        for (String ending : List.of(".txt", ".text", ".html", ".htm", ".xhtml", ".shtml")) {
            if (Files.exists(sidecar.resolveSibling(FileKind.stem(sidecar) + ending))) {
                return false;
            }
        }
        return true;
    }

    /// True where a sidecar was named but not its article.
    private static boolean alone(Path path, Listing.Found found, Listing listing) {
        return found.named()
                && listing.files().keySet().stream()
                        .noneMatch(
                                other ->
                                        !other.equals(path)
                                                && FileKind.stem(other).equals(FileKind.stem(path))
                                                && other.resolveSibling("")
                                                        .equals(path.resolveSibling("")));
    }

    /// One line for each folder, however many such files lie in it.
    private static List<Rejection> partnerless(List<Listing.Found> sidecars) {
        Map<String, List<String>> byFolder = new TreeMap<>();
        for (Listing.Found found : sidecars) {
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
                    rejection(
                            first,
                            "sidecar without article",
                            first
                                    + others
                                    + ": a .json is read only with the .txt or .html of the same"
                                    + " name beside it; nothing to do unless it was meant as one"));
        }
        return rejected;
    }

    private static Rejection document(Listing.Found found) {
        return rejection(
                found.shown(),
                "unread format",
                found.shown()
                        + " is of a format that is not read; save the article as .txt or .html");
    }

    private Optional<Page> standardInput(List<Rejection> rejected) {
        byte[] bytes;
        try {
            InputStream in = System.in;
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, options.maxBytes() + 1));
        } catch (IOException e) {
            rejected.add(
                    rejection(
                            "standard input",
                            "unreadable file",
                            Listing.unreadable("standard input", e)));
            return Optional.empty();
        }
        if (bytes.length > options.maxBytes()) {
            rejected.add(tooLarge("standard input", "longer"));
            return Optional.empty();
        }
        ArticleId id = new ArticleId("stdin-" + hash(bytes));
        return page(id, Optional.empty(), sniffed(bytes), bytes, Map.of(), rejected);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Rejection tooLarge(String name, String size) {
        return rejection(
                name,
                "too large",
                name
                        + " is "
                        + size
                        + " where at most "
                        + options.maxBytes()
                        + " bytes are read; split it into its articles, or raise the limit");
    }

    private static Rejection rejection(String file, String reason, String detail) {
        return new Rejection(Optional.of(file), Optional.empty(), reason, detail);
    }
}
