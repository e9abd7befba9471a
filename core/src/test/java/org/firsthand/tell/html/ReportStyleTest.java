package org.firsthand.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportStyleTest {

    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #(\\p{XDigit}{6});");

    @ParameterizedTest
    @CsvSource({
        "light,ink,paper",
        "light,quiet,paper",
        "light,accent,paper",
        "light,warm,paper",
        "light,ink,wash",
        "light,quiet,wash",
        "light,ink,mark",
        "dark,ink,paper",
        "dark,quiet,paper",
        "dark,accent,paper",
        "dark,warm,paper",
        "dark,ink,wash",
        "dark,quiet,wash",
        "dark,ink,mark"
    })
    void wordsStandOutFromTheirGround(String scheme, String words, String ground) {
        String style = Assets.load().style();
        int dark = style.indexOf("@media (prefers-color-scheme: dark)");
        int end = style.indexOf("\n}\n", dark);
        Map<String, Integer> colours =
                colours(
                        scheme.equals("dark")
                                ? style.substring(dark, end)
                                : style.substring(0, dark));
        double a = luminance(colours.getOrDefault(words, 0));
        double b = luminance(colours.getOrDefault(ground, 0));
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertThat(colours).containsKeys(words, ground);
        assertThat(contrast).isGreaterThanOrEqualTo(4.5);
    }

    private static Map<String, Integer> colours(String style) {
        Map<String, Integer> colours = new TreeMap<>();
        Matcher matcher = COLOUR.matcher(style);
        while (matcher.find()) {
            colours.putIfAbsent(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colours;
    }

    // WCAG 2.2, "relative luminance".
    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double part = (value & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
