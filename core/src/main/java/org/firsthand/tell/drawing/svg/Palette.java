package org.firsthand.tell.drawing.svg;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the classes of a drawing look like where no style sheet colours them.
///
/// The colours are those of the report, by the names that they have in its style sheet.
final class Palette {

    private static final Map<String, String> LIGHT =
            Map.ofEntries(
                    Map.entry("paper", "#fdfcf8"),
                    Map.entry("ink", "#1d1c1a"),
                    Map.entry("quiet", "#625d55"),
                    Map.entry("rule", "#d9d4c9"),
                    Map.entry("accent", "#1c4f9c"),
                    Map.entry("warm", "#98380f"),
                    Map.entry("verbatim", "#55514a"),
                    Map.entry("own", "#fdfcf8"),
                    Map.entry("h0", "#3b6ea5"),
                    Map.entry("h1", "#a87412"),
                    Map.entry("h2", "#3f7d4b"),
                    Map.entry("h3", "#8a4f93"),
                    Map.entry("h4", "#77736b"),
                    Map.entry("h5", "#b0543f"));
    private static final Map<String, String> DARK =
            Map.ofEntries(
                    Map.entry("paper", "#17181a"),
                    Map.entry("ink", "#e6e2d8"),
                    Map.entry("quiet", "#a8a296"),
                    Map.entry("rule", "#3b3b3d"),
                    Map.entry("accent", "#93bbf5"),
                    Map.entry("warm", "#f0a37c"),
                    Map.entry("verbatim", "#b9b3a6"),
                    Map.entry("own", "#17181a"),
                    Map.entry("h0", "#7fa9d8"),
                    Map.entry("h1", "#d9ab54"),
                    Map.entry("h2", "#7fbd8b"),
                    Map.entry("h3", "#c493cc"),
                    Map.entry("h4", "#a39e95"),
                    Map.entry("h5", "#e08c76"));

    /// Pairs of attribute and value, by class; a colour is its name.
    private static final Map<String, List<String>> LOOKS = new TreeMap<>();

    static {
        look("sheet", "fill", "paper");
        look("tick", "stroke", "rule", "fill", "none");
        look("lane", "stroke", "rule", "fill", "none");
        look("axis-words", "fill", "quiet");
        look("heading", "fill", "ink", "font-weight", "700", "font-size", "18");
        look("edge", "stroke", "quiet", "fill", "none");
        look("edge verbatim");
        look("edge partial", "stroke-dasharray", "14 5");
        look("edge light", "stroke-dasharray", "6 4");
        look("edge heavy", "stroke-dasharray", "3 4");
        look("edge cites", "stroke-dasharray", "1.5 4", "stroke-linecap", "round");
        look("arrow known", "stroke", "quiet", "fill", "quiet", "stroke-width", "1");
        look("arrow inferred", "stroke", "quiet", "fill", "paper", "stroke-width", "1");
        look("plausible", "opacity", "0.55");
        look("label doubt", "fill", "warm", "font-weight", "700", "text-anchor", "middle");
        look("ghost", "fill", "paper", "stroke", "quiet", "stroke-width", "1.5");
        look("ghost", "stroke-dasharray", "5 4");
        look("part own", "fill", "own", "stroke", "verbatim");
        look("part verbatim", "fill", "verbatim", "stroke", "verbatim");
        look("hatch-ground", "fill", "own");
        look("hatch-line", "fill", "verbatim");
        look("pile", "fill", "own", "stroke", "verbatim");
        look("frame", "fill", "none", "stroke", "verbatim");
        look("whisker", "fill", "none", "stroke", "quiet");
        look("whisker inferred", "stroke-dasharray", "3 2");
        look("letter", "fill", "ink", "font-weight", "700");
        look("outlet", "fill", "ink");
        look("note", "fill", "quiet");
        look("label fold", "fill", "accent");
        look("label note", "fill", "quiet");
        look("label", "stroke", "paper", "stroke-width", "4");
        look("label", "stroke-linejoin", "round", "paint-order", "stroke");
        for (int i = 0; i < 6; i++) {
            look("hue o" + i, "fill", "h" + i);
        }
    }

    private Palette() {}

    private static void look(String classes, String... pairs) {
        LOOKS.merge(classes, List.of(pairs), Palette::joined);
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /// The class and the look of these classes, and of the first of them alone, as attributes.
    static String[] styled(String classes, String... others) {
        List<String> pairs = List.of("class", classes);
        int space = classes.indexOf(' ');
        if (space > 0) {
            pairs = joined(pairs, LOOKS.getOrDefault(classes.substring(0, space), List.of()));
        }
        pairs = joined(pairs, LOOKS.getOrDefault(classes, List.of()));
        return joined(pairs, List.of(others)).stream()
                .map(word -> LIGHT.getOrDefault(word, word))
                .toArray(String[]::new);
    }

    /// A style that gives each class the colours of a dark screen.
    static String dark() {
        StringBuilder style = new StringBuilder("@media (prefers-color-scheme: dark) {");
        LOOKS.forEach(
                (classes, pairs) -> {
                    for (int i = 0; i < pairs.size(); i += 2) {
                        String colour = DARK.get(pairs.get(i + 1));
                        if (colour != null) {
                            style.append(" .").append(classes.replace(' ', '.')).append(" { ");
                            style.append(pairs.get(i)).append(": ").append(colour).append("; }");
                        }
                    }
                });
        return style.append(" }").toString();
    }

    /// A colour of the light or the dark scheme, by its name.
    static Map<String, String> colours(boolean dark) {
        return dark ? DARK : LIGHT;
    }
}
