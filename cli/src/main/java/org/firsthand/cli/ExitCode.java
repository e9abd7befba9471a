package org.firsthand.cli;

/// What the command's exit code tells a script.
final class ExitCode {

    /// At least one article was read and all that was asked for was written.
    static final int DONE = 0;

    /// No article could be read.
    static final int NO_ARTICLE = 1;

    /// The command was called wrongly.
    static final int WRONG_USE = 2;

    /// A file could not be written, or the program failed.
    static final int FAILED = 3;

    /// All went well, and nothing was found.
    static final int NOTHING_FOUND = 4;

    private ExitCode() {}
}
