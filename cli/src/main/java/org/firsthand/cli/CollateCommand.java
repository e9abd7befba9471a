package org.firsthand.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.firsthand.pipeline.Models;
import org.firsthand.pipeline.Pipeline;
import org.firsthand.pipeline.Progress;
import org.firsthand.read.Pile;
import org.firsthand.read.fetch.WebReader;
import org.firsthand.tell.DossierMaker;
import org.firsthand.tell.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `firsthand collate`: a pile of articles in, a report out.
@Command(
        name = "collate",
        header = "Reads a pile of articles and writes a report of what their tellings share.",
        description = {
            "",
            "Reads files, folders and quoted patterns; - is standard input. Formats are told by what"
                    + " is in a file: text, HTML, feeds (RSS, Atom, JSON Feed), archives of crawls"
                    + " (WARC, ARC), tables (CSV, JSONL), mail (.eml, .mht), each also as .gz. A file"
                    + " name.json beside name.txt or name.html may say url, outlet, published, title"
                    + " and byline. A web address (http:, https:) is fetched and read like a file;"
                    + " what feeds, lists of feeds (OPML), sitemaps and lists of addresses name is"
                    + " fetched with --follow alone.",
            "",
            "Articles are grouped into stories; the report shows for each story who told it first,"
                    + " how many independent origins it has, and where the tellings differ."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:at least one article was read and what was asked for was written",
            "1:no article could be read; no report was written",
            "2:the command was called wrongly",
            "3:a file could not be written, or the program failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand collate articles/",
            "  firsthand collate -o report 'articles/*.html' more/letter.txt",
            "  firsthand collate crawl.warc.gz feed.xml",
            "  firsthand collate --follow --cache kept https://news.example/feed.xml",
            "  firsthand collate --columns text=body,published=date table.csv",
            "  firsthand collate --json articles/ > dossier.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before the command is called
final class CollateCommand implements Callable<Integer> {

    private static final String DEFAULT_FOLDER = "firsthand-report";

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "files, folders, quoted patterns, web addresses, or - for standard input")
    private List<String> paths;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description =
                    "where report.html and dossier.json are written (default: "
                            + DEFAULT_FOLDER
                            + ")")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--json",
            description =
                    "print the dossier on standard output and nothing else; a folder is written only"
                            + " with -o")
    private boolean json;

    @Mixin private InputSettings input;

    @Mixin private CommonSettings common;

    @Override
    public Integer call() throws IOException {
        WebReader reader = input.reader(spec);
        Optional<ReportFolder> folder =
                json && output.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ReportFolder(output.orElse(Path.of(DEFAULT_FOLDER))));
        if (folder.isPresent()) {
            folder.get().prepare();
        }
        Dossier dossier =
                TerminalProgress.during(common.quiet(), progress -> dossier(reader, progress));
        Delivery delivery = new Delivery(Screen.fromLauncher(), json, common.quiet());
        return delivery.deliver(dossier, folder);
    }

    private Dossier dossier(WebReader reader, Progress progress) throws IOException {
        Pile pile = reader.read(paths, input.follow(), progress::at);
        progress.at("load models", 0, 1);
        try (Models models = Models.load()) {
            return new DossierMaker(input.told())
                    .make(new Pipeline(models, input.threads()).run(pile, progress));
        }
    }
}
