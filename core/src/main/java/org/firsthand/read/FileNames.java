package org.firsthand.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.article.ArticleId;
import org.firsthand.read.sniff.Kind;

/// Names articles after their files: the stem, lengthened by folders where two share it.
///
/// Folders are those below the path that was given, so that the name does not depend on where the
/// pile lies; only where those are the same for two files do the folders above help. Two files of
/// one folder that differ in their ending keep it.
final class FileNames {

    private FileNames() {}

    /// The ids of `files` (by real path), which are all different.
    static Map<Path, ArticleId> of(Map<Path, Listing.Found> files) {
        Map<String, List<Path>> byStem = new TreeMap<>();
        files.keySet()
                .forEach(
                        path ->
                                byStem.computeIfAbsent(
                                                Kind.stem(path.getFileName().toString()),
                                                stem -> new ArrayList<>())
                                        .add(path));
        Map<Path, ArticleId> ids = new TreeMap<>();
        byStem.forEach((stem, paths) -> name(stem, paths, files, ids));
        return ids;
    }

    private static void name(
            String stem,
            List<Path> paths,
            Map<Path, Listing.Found> files,
            Map<Path, ArticleId> ids) {
        if (paths.size() == 1) {
            ids.put(paths.getFirst(), new ArticleId(stem));
            return;
        }
        List<List<String>> shown = new ArrayList<>();
        List<List<String>> whole = new ArrayList<>();
        for (Path path : paths) {
            boolean alone =
                    paths.stream()
                            .noneMatch(
                                    other ->
                                            !other.equals(path)
                                                    && parent(other).equals(parent(path)));
            String last = alone ? stem : path.getFileName().toString();
            Listing.Found found = files.get(path);
            Path relative = Path.of(found == null ? last : found.shown());
            shown.add(segments(relative, last));
            whole.add(segments(path, last));
        }
        List<String> names = shortest(shown);
        names = distinct(names) ? names : shortest(whole);
        for (int i = 0; i < paths.size(); i++) {
            ids.put(paths.get(i), new ArticleId(names.get(i)));
        }
    }

    private static String parent(Path path) {
        return path.getParent() == null ? "" : path.getParent().toString();
    }

    private static List<String> segments(Path path, String last) {
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            segments.add(path.getName(i).toString());
        }
        segments.add(last);
        return segments;
    }

    /// The fewest last segments that tell all apart; all segments where none do.
    private static List<String> shortest(List<List<String>> paths) {
        int deepest = paths.stream().mapToInt(List::size).max().orElse(1);
        List<String> names = List.of();
        for (int depth = 1; depth <= deepest; depth++) {
            int keep = depth;
            names =
                    paths.stream()
                            .map(
                                    path ->
                                            String.join(
                                                    "/",
                                                    path.subList(
                                                            Math.max(0, path.size() - keep),
                                                            path.size())))
                            .toList();
            if (distinct(names)) {
                break;
            }
        }
        return names;
    }

    private static boolean distinct(List<String> names) {
        Set<String> seen = new HashSet<>(names);
        return seen.size() == names.size();
    }
}
