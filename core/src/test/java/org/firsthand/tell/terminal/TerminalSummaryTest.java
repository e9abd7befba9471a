package org.firsthand.tell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.firsthand.tell.DossierBuilder;
import org.firsthand.tell.InventedBridge;
import org.firsthand.tell.InventedPile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TerminalSummaryTest {

    private final TerminalSummary summary = new TerminalSummary();

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 60, 80, 100, 160})
    void staysWithinTheWidth(int width) {
        assertThat(summary.write(InventedBridge.dossier(), width, false).lines())
                .allMatch(line -> Columns.width(line) <= Math.max(40, width));
    }

    @Test
    void namesTellingsOriginsAndRejections() {
        assertThat(summary.write(InventedBridge.dossier(), 100, false))
                .contains("Bridge shut after ferry strikes pier")
                .contains("6 tellings · 1 to 3 origins (Coast Wire, unseen; Bay Today; Channel 6)")
                .contains("100 % verbatim")
                .contains("number: About 40 (Ferry Gazette) · At least 43 (Northern Herald)")
                .contains("2 inputs rejected:")
                .contains("empty.txt: too short")
                .contains("1 note on what was read:")
                .contains("feed.xml entry 2 holds a teaser");
    }

    @Test
    void manyNotesOfOneReasonAreCounted() {
        DossierBuilder pile = new DossierBuilder();
        for (int i = 1; i <= 9; i++) {
            pile.note("feed.xml", "teaser only", "feed.xml entry " + i + " holds a teaser");
        }
        assertThat(summary.write(pile.build(), 80, false))
                .contains("9 notes", "entry 3", "and 6 more: teaser only")
                .doesNotContain("entry 4");
    }

    @Test
    void coloursOnlyWhenAsked() {
        assertThat(summary.write(InventedBridge.dossier(), 80, false)).doesNotContain("\u001B");
        String coloured = summary.write(InventedBridge.dossier(), 80, true);
        assertThat(coloured).contains("\u001B[1m");
        assertThat(coloured.replaceAll("\u001B\\[\\d*m", ""))
                .isEqualTo(summary.write(InventedBridge.dossier(), 80, false));
    }

    @Test
    void articlesCannotDriveTheTerminal() {
        String page =
                summary.write(
                        InventedPile.saying("red \u001B[31m bell \u0007 up \u009B2A \u202E \uD800"),
                        80,
                        false);
        assertThat(page.chars())
                .allMatch(c -> c == '\n' || !Character.isISOControl(c))
                .noneMatch(c -> c == 0x202E || (c >= 0xD800 && c <= 0xDFFF));
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(Columns.width("日本 a\u0301")).isEqualTo(6);
        assertThat(Columns.fit("日本語の新聞", 6)).isEqualTo("日本…");
        assertThat(Columns.cell("日本", 6)).isEqualTo("日本  ");
    }

    @Test
    void manyStoriesAreCounted() {
        assertThat(summary.write(InventedPile.stories(200), 80, false))
                .contains("and 188 stories more");
        assertThat(summary.write(new DossierBuilder().build(), 80, false))
                .contains("no story found");
    }
}
