package org.firsthand.cli;

import java.io.IOException;
import java.util.Optional;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.DossierJson;

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
        }
        if (json) {
            System.out.print(document);
        }
        return dossier.articles().isEmpty() ? ExitCode.NO_ARTICLE : ExitCode.DONE;
    }
}
