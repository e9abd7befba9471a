package org.firsthand.cli;

import java.util.List;
import picocli.CommandLine;

/// Tells a person how a command was called wrongly, in few lines, so that the message stays in
/// sight.
final class WrongUse {

    private WrongUse() {}

    /// Prints what is wrong, what may have been meant and where help is.
    static int tell(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        System.err.println("firsthand: " + message(wrong));
        List<String> meant =
                wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                        ? unmatched.getSuggestions()
                        : List.of();
        if (!meant.isEmpty()) {
            System.err.println("did you mean " + String.join(", ", meant) + "?");
        }
        System.err.println(
                command.getCommandSpec().qualifiedName() + " --help lists what is right");
        return ExitCode.WRONG_USE;
    }

    private static String message(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.MissingParameterException missing
                && missing.getMissing().stream()
                        .anyMatch(CommandLine.Model.ArgSpec::isPositional)) {
            return "nothing to read was named; name files, folders, patterns, web addresses, or -"
                    + " for standard input";
        }
        return String.valueOf(wrong.getMessage());
    }
}
