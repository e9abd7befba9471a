package org.firsthand.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// The files that a user's arguments lead to, each once.
///
/// A folder is read with all its folders; hidden files and folders in it are passed over, links are
/// followed and a loop of links ends. An argument that is no path but holds `*`, `?`, `[` or `{` is
/// a pattern.
///
/// @param files by their real path, so that two ways to one file are one
record Listing(Map<Path, Found> files, List<Rejection> rejected) {

    /// A file that was found.
    ///
    /// @param file a path that opens it
    /// @param shown its path from the folder that was given, with `/` between
    /// @param named true where it was named itself, by its own path or a pattern
    record Found(Path file, String shown, boolean named) {

        private static final Comparator<Found> SHORTEST =
                Comparator.comparingInt((Found found) -> found.shown.length())
                        .thenComparing(Found::shown);

        /// What is known of one file that was found twice; the order does not matter.
        Found and(Found other) {
            Found first = SHORTEST.compare(this, other) <= 0 ? this : other;
            return new Found(first.file, first.shown, named || other.named);
        }
    }

    static Listing of(List<String> arguments) {
        Listing listing = new Listing(new TreeMap<>(), new ArrayList<>());
        for (String argument : arguments) {
            try {
                listing.add(argument);
            } catch (InvalidPathException e) {
                listing.reject(
                        argument,
                        "no such file",
                        "\"" + argument + "\" cannot be a path: " + e.getReason());
            }
        }
        return listing;
    }

    private void add(String argument) {
        boolean pattern = argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
        Path path = Path.of(argument);
        if (argument.isBlank()) {
            reject(argument, "no such file", "an empty path was given; name a file or a folder");
        } else if (Files.isDirectory(path)) {
            walk(path, file -> true, false);
        } else if (Files.exists(path)) {
            put(path, path.getFileName().toString(), true);
        } else if (pattern) {
            match(argument);
        } else {
            reject(
                    argument,
                    "no such file",
                    "there is no file or folder "
                            + argument
                            + "; check the spelling, or run from the folder it lies in");
        }
    }

    private void match(String pattern) {
        int fixed = 0;
        for (int i = 0; i < pattern.length() && "*?[{".indexOf(pattern.charAt(i)) < 0; i++) {
            fixed = pattern.charAt(i) == '/' ? i + 1 : fixed;
        }
        Path base = Path.of(fixed == 0 ? "." : pattern.substring(0, fixed));
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(fixed));
        } catch (PatternSyntaxException e) {
            reject(
                    pattern,
                    "bad pattern",
                    "the pattern " + pattern + " cannot be read: " + e.getDescription());
            return;
        }
        List<Path> matched = new ArrayList<>();
        Predicate<Path> wanted =
                file -> matcher.matches(base.relativize(file)) && matched.add(file);
        if (Files.isDirectory(base)) {
            walk(base, wanted, true);
        }
        if (matched.isEmpty()) {
            reject(
                    pattern,
                    "no such file",
                    "nothing matches the pattern "
                            + pattern
                            + "; * stands for any characters of one name, ** for folders too");
        }
    }

    private void walk(Path folder, Predicate<Path> wanted, boolean named) {
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Walk(folder, wanted, named));
        } catch (IOException e) {
            reject(folder.toString(), "unreadable folder", unreadable(folder.toString(), e));
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Predicate<Path> wanted;
        private final boolean named;

        Walk(Path folder, Predicate<Path> wanted, boolean named) {
            this.folder = folder;
            this.wanted = wanted;
            this.named = named;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(folder) && hidden(path)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!hidden(path) && wanted.test(path)) {
                put(path, shown(path), named);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            if (!(e instanceof FileSystemLoopException) && !hidden(path)) {
                reject(shown(path), "unreadable file", unreadable(shown(path), e));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
            if (e != null) {
                reject(shown(path), "unreadable folder", unreadable(shown(path), e));
            }
            return FileVisitResult.CONTINUE;
        }

        private String shown(Path path) {
            String relative = folder.relativize(path).toString().replace('\\', '/');
            return relative.isEmpty() ? path.toString() : relative;
        }
    }

    private static boolean hidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    static String unreadable(String shown, IOException e) {
        return shown
                + " could not be read ("
                + e.getClass().getSimpleName()
                + "); check that it is there and that you may read it";
    }

    private void put(Path file, String shown, boolean named) {
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException e) {
            reject(shown, "unreadable file", unreadable(shown, e));
            return;
        }
        files.merge(real, new Found(file, shown, named), Found::and);
    }

    private void reject(String file, String reason, String detail) {
        rejected.add(new Rejection(Optional.of(file), Optional.empty(), reason, detail));
    }
}
