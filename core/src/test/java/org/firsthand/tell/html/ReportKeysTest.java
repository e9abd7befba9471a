package org.firsthand.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firsthand.tell.InventedBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// The report in a browser, under the hands of a reader.
@Timeout(180)
final class ReportKeysTest {

    private static final String AT =
            "Array.from(document.querySelectorAll('.statement')).indexOf(document.activeElement)";
    private static final String PANELS = "document.querySelectorAll('aside.panel').length";

    // A browser may still write into its profile while it ends.
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @Test
    void keysWalkOpenAndCloseAndPaperHasFootnotes() throws IOException, InterruptedException {
        Path page = folder.resolve("report.html");
        Files.writeString(page, new HtmlReport().write(InventedBridge.dossier()));
        try (Browser browser = Browser.open(page, folder.resolve("profile"))) {
            browser.press("j");
            assertThat(browser.ask(AT)).isEqualTo("0");
            browser.press("j");
            browser.press("j");
            browser.press("k");
            assertThat(browser.ask(AT)).isEqualTo("1");

            browser.press("Enter");
            assertThat(browser.ask(PANELS)).isEqualTo("1");
            assertThat(browser.ask("document.querySelector('aside.panel mark').textContent.length"))
                    .isNotEqualTo("0");

            browser.ask(
                    "window.addEventListener('beforeprint', function () {"
                            + " window.noted = document.querySelectorAll('.footnotes li').length; })");
            assertThat(browser.print()).isPositive();
            assertThat(browser.ask("window.noted")).isEqualTo("1");
            assertThat(browser.ask("document.querySelectorAll('.footnotes').length"))
                    .as("after printing")
                    .isEqualTo("0");

            browser.press("Escape");
            assertThat(browser.ask(PANELS)).isEqualTo("0");

            browser.press("?");
            assertThat(browser.ask("document.getElementById('help').open")).isEqualTo("true");
            browser.press("Escape");
            assertThat(browser.ask("document.getElementById('help').open")).isEqualTo("false");
        }
    }
}
