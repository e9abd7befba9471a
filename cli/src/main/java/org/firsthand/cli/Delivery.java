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
    int deliver(Dossier dossier, Optional<ReportFolder> folder) throws IOException {
        String document = DossierJson.write(dossier);
        if (folder.isPresent()) {
            folder.get().write("dossier.json", document);
            folder.get().write("report.html", new HtmlReport(Score.measured()).write(dossier));
        }
        if (json) {
            System.out.print(document);
        } else if (!quiet) {
            System.out.print(
                    new TerminalSummary().write(dossier, screen.columns(), screen.colour()));
            folder.ifPresent(written -> System.out.println("report: " + written.report()));
        }
        if (dossier.articles().isEmpty()) {
            System.err.println(complaint(dossier));
            return ExitCode.NO_ARTICLE;
        }
        return ExitCode.DONE;
    }

    private static String complaint(Dossier dossier) {
        return "firsthand: no article could be read; "
                + (dossier.rejected().isEmpty()
                        ? "the place named holds no file that is read; --help lists the formats"
                        : dossier.rejected().size() + " inputs were refused, see the reasons");
    }
}
