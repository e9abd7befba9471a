package org.firsthand.cli;

import picocli.CommandLine.Option;

/// The options that every command has.
@SuppressWarnings("UnusedVariable") // picocli acts on --help by itself
final class CommonSettings {

    @Option(
            names = {"-q", "--quiet"},
            description = "print nothing but complaints")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and exit")
    private boolean help;

    boolean quiet() {
        return quiet;
    }
}
