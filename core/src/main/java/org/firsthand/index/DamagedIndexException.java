package org.firsthand.index;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/// A file of an index is not as it was written. The index holds nothing that cannot be made anew.
public final class DamagedIndexException extends IOException {

    @Serial private static final long serialVersionUID = 1;

    /// @param place where in the file, such as `byte 120` or `line 3`
    /// @param found what is there, and what would have been right
    DamagedIndexException(Path file, String place, String found) {
        super(
                file
                        + " is damaged at "
                        + place
                        + ": "
                        + found
                        + "; delete the folder "
                        + file.toAbsolutePath().getParent()
                        + ", the index is then made anew from the articles");
    }
}
