package org.firsthand.cli;

import java.io.IOException;
import java.util.Optional;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.DossierJson;
import org.firsthand.tell.html.HtmlReport;
import org.firsthand.tell.html.Score;
import org.firsthand.tell.terminal.TerminalSummary;

/// Hands a dossier to whoever asked: a folder, a person at a terminal, or a program.
///
/// @param json whether a program asked
/// @param quiet whether a person wants to hear of complaints alone
record Delivery(Screen screen, boolean json, boolean quiet) {

    /// Writes and prints all that was asked for, and gives the exit code.
    ///
    /// A folder stays as it is where no article was read: an earlier report may stand in it.
    int deliver(Dossier dossier, Optional<ReportFolder> folder) throws IOException {
        String document = DossierJson.write(dossier);
        boolean empty = dossier.articles().isEmpty();
        if (folder.isPresent() && !empty) {
            folder.get().write("dossier.json", document);
            folder.get().write("report.html", new HtmlReport(Score.measured()).write(dossier));
        }
        if (json) {
            System.out.print(document);
        } else if (!quiet) {
            System.out.print(
                    new TerminalSummary().write(dossier, screen.columns(), screen.colour()));
            folder.filter(written -> !empty)
                    .ifPresent(written -> System.out.println("report: " + written.report()));
        }
        if (empty) {
            System.err.println(complaint(dossier));
            return ExitCode.NO_ARTICLE;
        }
        return ExitCode.DONE;
    }

    private String where() {
        return json ? "in the dossier" : quiet ? "told without --quiet" : "told above";
    }

    private String complaint(Dossier dossier) {
        int rejected = dossier.rejected().size();
        String why;
        if (rejected > 0) {
            why =
                    rejected == 1
                            ? "1 input was rejected, for the reason " + where()
                            : rejected + " inputs were rejected, for the reasons " + where();
        } else if (!dossier.notes().isEmpty()) {
            why = "what was named holds no article, only what is " + where();
        } else {
            why = "what was named holds no file that is read; collate --help lists the formats";
        }
        return "firsthand: no article could be read, and no report was written: " + why;
    }
}
