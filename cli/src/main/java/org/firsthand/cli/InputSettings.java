package org.firsthand.cli;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.read.PileReader;
import org.firsthand.read.ReadOptions;
import org.firsthand.read.fetch.Fetcher;
import org.firsthand.read.fetch.WebReader;
import org.firsthand.read.table.ColumnMapping;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options of every command that reads articles.
@SuppressWarnings("NullAway.Init") // picocli sets the fields before the command is called
final class InputSettings {

    @Option(
            names = "--max-megabytes",
            paramLabel = "N",
            defaultValue = "10",
            description = "refuse larger inputs (default: ${DEFAULT-VALUE})")
    private int maxMegabytes;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN,…",
            description =
                    "which columns of tables hold what: text=body,published=date; a field (id, url,"
                            + " title, text, published, outlet, byline) that is not named is looked"
                            + " for in the column of its own name")
    private Optional<String> columns = Optional.empty();

    @Mixin private WebSettings web;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "articles read at a time (default: one a core); changes no result")
    private int threads = Runtime.getRuntime().availableProcessors();

    /// Checks the ranges and makes the reader.
    ///
    /// @throws ParameterException where an option is out of its range
    WebReader reader(CommandSpec spec) {
        check(spec, maxMegabytes, "--max-megabytes");
        check(spec, threads, "--threads");
        ReadOptions defaults = ReadOptions.defaults();
        long maxBytes = (long) maxMegabytes << 20;
        try {
            ReadOptions options =
                    defaults.with(defaults.limits().withMaxBytes(maxBytes))
                            .with(
                                    columns.map(ColumnMapping::parse)
                                            .orElse(ColumnMapping.defaults()));
            return new WebReader(
                    new PileReader(options), new Fetcher(web.options(maxBytes), Clock.systemUTC()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    boolean follow() {
        return web.follow();
    }

    int threads() {
        return threads;
    }

    /// The settings that change results, by name.
    Map<String, String> told() {
        Map<String, String> settings = new TreeMap<>(web.told());
        settings.put("max_megabytes", "" + maxMegabytes);
        columns.ifPresent(mapping -> settings.put("columns", mapping));
        return settings;
    }

    private static void check(CommandSpec spec, int value, String option) {
        if (value < 1) {
            throw new ParameterException(
                    spec.commandLine(), option + " needs a number from 1, not " + value);
        }
    }
}
