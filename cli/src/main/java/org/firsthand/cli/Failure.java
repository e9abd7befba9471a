package org.firsthand.cli;

import java.io.IOException;
import picocli.CommandLine;

/// Tells a person what went wrong, in one line that names the thing and the next step.
final class Failure {

    private Failure() {}

    /// Prints the message of `failure`; the trace too where it is a fault of ours.
    static int tell(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
        if (failure instanceof IOException) {
            System.err.println("firsthand: " + failure.getMessage());
            return ExitCode.FAILED;
        }
        System.err.println(
                "firsthand: a fault of the program: "
                        + failure
                        + ". The input was not changed. Please report it with the lines below.");
        failure.printStackTrace(System.err);
        return ExitCode.FAILED;
    }
}
