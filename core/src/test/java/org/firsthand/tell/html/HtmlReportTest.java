package org.firsthand.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firsthand.tell.InventedBridge;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

    private static final String PAGE = new HtmlReport().write(InventedBridge.dossier());

    @Test
    void showsEverySection() throws IOException {
        Files.writeString(Path.of("target", "invented-bridge.html"), PAGE);
        assertThat(PAGE)
                .contains("At a glance", "Who tells it after whom", "What they say")
                .contains("In their words", "Figures", "Asks and answers", "When", "Who")
                .contains("Sources", "What each calls it", "Cut from the pages", "The texts")
                .contains("Inputs that are no articles", "How to read this page");
    }
}
