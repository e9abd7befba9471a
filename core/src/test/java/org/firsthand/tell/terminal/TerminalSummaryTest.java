package org.firsthand.tell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.firsthand.tell.InventedBridge;
import org.junit.jupiter.api.Test;

final class TerminalSummaryTest {

    @Test
    void staysWithinTheWidth() {
        for (int width : new int[] {40, 60, 80, 100, 160}) {
            String page = new TerminalSummary().write(InventedBridge.dossier(), width, false);
            assertThat(page.lines()).allMatch(line -> Columns.width(line) <= width);
        }
    }
}
