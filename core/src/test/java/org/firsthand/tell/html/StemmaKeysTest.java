package org.firsthand.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firsthand.tell.InventedBridge;
import org.firsthand.tell.InventedPile;
import org.firsthand.tell.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stemma in a browser: what is drawn where, and how keys walk in it.
@Timeout(180)
final class StemmaKeysTest {

    private static final String GRAPH =
            "Array.from(document.querySelectorAll('.graph')).find(function (g) { return"
                    + " getComputedStyle(g).display !== 'none'; })";
    private static final String NAME = "document.activeElement.getAttribute('aria-label')";

    // Boxes of bars and of words, as the browser measures them.
    private static final String OVERLAPS =
            "(function () { var g = "
                    + GRAPH
                    + "; var boxes = Array.from(g.querySelectorAll('.frame, .ghost,"
                    + " .nodes text')).filter(function (e) { return !e.closest('a, g').querySelector('.ghost')"
                    + " || e.matches('.ghost'); }).map(function (e) { var b ="
                    + " e.getBoundingClientRect(); return [b.left, b.top + 2, b.right, b.bottom - 2,"
                    + " e.textContent]; }); var bad = []; boxes.forEach(function (a, i) {"
                    + " boxes.slice(i + 1).forEach(function (b) { if (a[0] < b[2] && b[0] < a[2] &&"
                    + " a[1] < b[3] && b[1] < a[3]) bad.push(a[4] + ' / ' + b[4]); }); });"
                    + " return boxes.length > 2 ? bad.join('; ') : 'nothing drawn'; })()";
    private static final String OUTSIDE =
            "(function () { var g = "
                    + GRAPH
                    + "; return Array.from(g.querySelectorAll('.nodes *, .axis"
                    + " text')).filter(function (e) { var b = e.getBoundingClientRect(); return b.left <"
                    + " -1 || b.right > innerWidth + 1; }).length; })()";

    // A browser may still write into its profile while it ends.
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private Browser open(Dossier dossier) throws IOException, InterruptedException {
        Path page = folder.resolve("report.html");
        Files.writeString(page, new HtmlReport().write(dossier));
        return Browser.open(page, folder.resolve("profile"));
    }

    @ParameterizedTest
    @CsvSource({"3", "60"})
    void nothingOverlapsOnAnyScreen(int tellings) throws IOException, InterruptedException {
        try (Browser browser = open(InventedPile.tellings(tellings))) {
            for (int width : new int[] {1280, 800, 360}) {
                browser.resize(width);
                assertThat(browser.ask(OVERLAPS)).as("at %s", width).isEmpty();
                assertThat(browser.ask(OUTSIDE)).as("at %s", width).isEqualTo("0");
                assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth"))
                        .as("nothing to scroll aside at %s", width)
                        .isEqualTo("true");
            }
        }
    }

    @Test
    void keysWalkFromTellingToTelling() throws IOException, InterruptedException {
        try (Browser browser = open(InventedBridge.dossier())) {
            assertThat(browser.ask(GRAPH + ".querySelectorAll('[tabindex=\"0\"]').length"))
                    .as("one stop of the Tab key")
                    .isEqualTo("1");
            browser.ask(GRAPH + ".querySelector('[tabindex=\"0\"]').focus()");
            assertThat(browser.ask(NAME)).isEqualTo("Coast Wire report, not in this pile");
            browser.press("ArrowRight");
            assertThat(browser.ask(NAME)).startsWith("Article A, Ferry Gazette, 4 Mar 2026, 06:10");
            browser.press("ArrowDown");
            assertThat(browser.ask(NAME))
                    .contains("Article B, Northern Herald", "derives from article A", "light");
            browser.press("ArrowLeft");
            assertThat(browser.ask(NAME)).startsWith("Article A, ");
            browser.press("ArrowUp");
            assertThat(browser.ask(NAME)).startsWith("Coast Wire");
            browser.press("End");
            assertThat(browser.ask(NAME)).startsWith("Article F, Channel 6, no date");
            browser.press("Home");
            browser.press("ArrowDown");
            browser.press("ArrowDown");
            browser.press("Enter");
            assertThat(browser.ask("document.querySelector('.host aside.panel mark').textContent"))
                    .isNotEmpty();
            browser.press("Escape");
            assertThat(browser.ask("document.querySelectorAll('aside.panel').length"))
                    .isEqualTo("0");
            assertThat(browser.ask(NAME)).as("where the focus is then").contains("Article B");
        }
    }

    @Test
    void aFoldOpensWhatIsInIt() throws IOException, InterruptedException {
        try (Browser browser = open(InventedPile.tellings(60))) {
            String fold =
                    "Array.from("
                            + GRAPH
                            + ".querySelectorAll('a.more')).find(function (f) { return"
                            + " f.textContent.endsWith('+12 copies'); })";
            browser.ask(fold + ".focus()");
            assertThat(browser.ask(NAME)).startsWith("+12 copies, drawn with article ");
            browser.press("Enter");
            assertThat(browser.ask("document.querySelectorAll('.host aside.panel .where').length"))
                    .isEqualTo("12");
        }
    }

    @Test
    void theTableSaysTheSame() throws IOException, InterruptedException {
        try (Browser browser = open(InventedPile.tellings(60))) {
            assertThat(browser.ask("document.querySelectorAll('.astable tbody tr').length"))
                    .isEqualTo("60");
            assertThat(browser.ask("document.querySelectorAll('.astable a.m').length"))
                    .isEqualTo("59");
        }
    }

    @Test
    void everyCountOpensItsReceipts() throws IOException, InterruptedException {
        try (Browser browser = open(InventedBridge.dossier())) {
            assertThat(
                            browser.ask(
                                    "Array.from(document.querySelectorAll('#s0 .tally"
                                            + " summary')).map(function (s) { return s.textContent;"
                                            + " }).join(', ')"))
                    .isEqualTo("6 tellings, 6 outlets, 6 publishers, 1 to 3 independent origins");
            browser.ask("document.querySelectorAll('#s0 .tally')[3].open = true");
            browser.ask("document.querySelector('#s0 .tally[open] a.m').click()");
            assertThat(browser.ask("document.querySelector('.tally aside.panel mark').textContent"))
                    .isEqualTo("the Coast Wire agency reported");
        }
    }
}
