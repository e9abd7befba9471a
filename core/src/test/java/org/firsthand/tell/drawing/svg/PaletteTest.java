package org.firsthand.tell.drawing.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.firsthand.Shared;
import org.junit.jupiter.api.Test;

final class PaletteTest {

    @Test
    void picturesHaveTheColoursOfTheReport() throws IOException {
        String style =
                Files.readString(
                        Shared.root()
                                .resolve(
                                        "core/src/main/resources/org/firsthand/tell/html/report.css"));
        int dark = style.indexOf("@media (prefers-color-scheme: dark)");
        Palette.colours(false)
                .forEach(
                        (name, colour) ->
                                assertThat(style.substring(0, dark))
                                        .contains("--" + name + ": " + colour + ";"));
        Palette.colours(true)
                .forEach(
                        (name, colour) ->
                                assertThat(style.substring(dark, style.indexOf("\n}\n", dark)))
                                        .contains("--" + name + ": " + colour + ";"));
    }

    @Test
    void darkScreensGetOtherColoursAndNothingElse() {
        assertThat(Palette.dark())
                .startsWith("@media (prefers-color-scheme: dark) {")
                .contains(".sheet { fill: #17181a; }")
                .doesNotContain("stroke-width", "<", "url");
    }
}
