package org.firsthand.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.firsthand.tell.dossier.DossierJson;
import org.firsthand.tell.tellings.ToldStory;

/// A dossier that was written before and is read again.
final class KeptDossier {

    private static final String NAME = "dossier.json";

    /// How Jackson begins where a field is not there.
    private static final String ABSENT = "Null value for creator property";

    private static final String CURE = "; firsthand collate writes one";

    private KeptDossier() {}

    /// The stories of the dossier in `path`: a file, or a folder that holds `dossier.json`.
    ///
    /// @throws IOException with the file, what is wrong with it and the next step
    static List<ToldStory> stories(Path path) throws IOException {
        Path file = Files.isDirectory(path) ? path.resolve(NAME) : path;
        try {
            return ToldStory.all(DossierJson.read(Files.readString(file)));
        } catch (NoSuchFileException e) {
            String what = file.equals(path) ? "there is no such file" : "the folder holds none";
            throw new IOException("cannot read a dossier from " + file + ": " + what + CURE, e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is no dossier: it is not UTF-8" + CURE, e);
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is no dossier: " + place(e) + CURE, e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is damaged: " + e.getMessage() + CURE, e);
        } catch (IOException e) {
            throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static String place(JsonProcessingException fault) {
        if (fault instanceof MismatchedInputException missing
                && missing.getOriginalMessage().startsWith(ABSENT)) {
            return "it has no field "
                    + missing.getPath().getLast().getFieldName()
                    + ", so that it is cut short or of another version of firsthand";
        }
        var at = fault.getLocation();
        String what = fault.getOriginalMessage().lines().findFirst().orElse("no JSON");
        return at == null
                ? what
                : what + " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
