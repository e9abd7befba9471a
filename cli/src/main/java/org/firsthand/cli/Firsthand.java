package org.firsthand.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.firsthand.tell.DossierMaker;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The command `firsthand`.
@Command(
        name = "firsthand",
        description = {
            "Shows who said it first, who only repeats it, and where the tellings of a news event"
                    + " differ."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Firsthand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand collate articles/               reads a folder and writes a report",
            "  firsthand trace letter.txt --in articles/ finds where a text's sentences stand",
            "  firsthand draw firsthand-report -o stemma.png  draws who tells it after whom",
            "  firsthand collate --help                  lists formats, options and exit codes"
        },
        subcommands = {
            CollateCommand.class,
            TraceCommand.class,
            DrawCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Firsthand {

    private Firsthand() {}

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(arguments));
    }

    /// Runs the command and gives its exit code.
    static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new Firsthand());
        commandLine.setExecutionExceptionHandler(Failure::tell);
        commandLine.setParameterExceptionHandler(WrongUse::tell);
        commandLine.setUsageHelpAutoWidth(true);
        if (arguments.length == 0) {
            commandLine.usage(System.out);
            return ExitCode.WRONG_USE;
        }
        return commandLine.execute(arguments);
    }

    /// What `--version` prints.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"firsthand " + DossierMaker.VERSION};
        }
    }
}
