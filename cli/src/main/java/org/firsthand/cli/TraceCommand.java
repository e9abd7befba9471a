package org.firsthand.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.firsthand.pipeline.FileIndex;
import org.firsthand.pipeline.Models;
import org.firsthand.pipeline.Pipeline;
import org.firsthand.pipeline.Progress;
import org.firsthand.read.Page;
import org.firsthand.read.Pile;
import org.firsthand.read.Rejection;
import org.firsthand.read.fetch.WebReader;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.tell.TextTraceMaker;
import org.firsthand.tell.dossier.DossierJson;
import org.firsthand.tell.dossier.TextTraceView;
import org.firsthand.tell.terminal.TextTraceSummary;
import org.firsthand.trace.text.TextTrace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `firsthand trace`: a text and a pile of articles in, where its sentences stand out.
@Command(
        name = "trace",
        header = "Shows which articles the sentences of a text come from.",
        description = {
            "",
            "Reads one text, a file or - for standard input, and looks for its sentences in the"
                    + " articles of files, folders, quoted patterns or web addresses, word for word"
                    + " and rewritten. Tells for each sentence the article that it most likely comes"
                    + " from, then who derives from whom with level and direction, then how many"
                    + " independent origins the text and these articles have.",
            "",
            "Sentences of fewer than six words are not looked for. Among more than "
                    + Pipeline.NEAR
                    + " articles the text is held against those alone that share most words with it,"
                    + " five or more in a row."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:at least one sentence was found in an article",
            "1:the text or the articles could not be read",
            "2:the command was called wrongly",
            "3:the program failed",
            "4:all was read, and no sentence of the text stands in an article"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand trace letter.txt --in articles/",
            "  firsthand trace - --in articles/ --in crawl.warc.gz < pasted.txt",
            "  firsthand trace --index kept letter.txt --in archive/",
            "  firsthand trace --json letter.txt --in 'articles/*.html' > trace.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before the command is called
final class TraceCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "FILE",
            description = "the text: a file, a web address, or - for standard input")
    private String file;

    @Option(
            names = "--in",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "where the articles are: files, folders, quoted patterns, web addresses")
    private List<String> places = List.of();

    @Option(
            names = "--index",
            paramLabel = "FOLDER",
            description =
                    "keep an index of the files in FOLDER between calls: files are read again only"
                            + " after they changed, so that a text is found among very many")
    private Optional<Path> index = Optional.empty();

    @Option(names = "--json", description = "print a document for programs and nothing else")
    private boolean json;

    @Mixin private InputSettings input;

    @Mixin private CommonSettings common;

    @Override
    public Integer call() throws IOException {
        if (places.contains("-")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--in needs files, folders or web addresses, not -; standard input is for the"
                            + " text");
        }
        WebReader reader = input.reader(spec);
        return TerminalProgress.during(common.quiet(), progress -> trace(reader, progress));
    }

    private int trace(WebReader reader, Progress progress) throws IOException {
        Pile text = reader.read(List.of(file), false, progress::at);
        if (text.pages().size() != 1) {
            return refuse(
                    text.pages().isEmpty()
                            ? "the text " + file + " could not be read" + why(text.rejected())
                            : file
                                    + " holds "
                                    + text.pages().size()
                                    + " articles; name a file that holds one text");
        }
        Pile articles =
                near(reader, text.pages().getFirst(), progress)
                        .read(places, input.follow(), progress::at);
        AskedText asked = AskedText.among(text.pages().getFirst(), file, articles, places);
        boolean unread = index.isEmpty() || isEmpty(reader) || !articles.rejected().isEmpty();
        if (asked.articles().pages().isEmpty() && unread) {
            return refuse(
                    "no other article could be read in "
                            + String.join(", ", places)
                            + why(articles.rejected()));
        }
        List<Rejection> rejected = new ArrayList<>();
        Optional<TextTrace> trace = trace(asked, rejected, progress);
        if (trace.isEmpty()) {
            return refuse("the text " + file + " is no article" + why(rejected));
        }
        return tell(new TextTraceMaker(input.told()).make(trace.get(), rejected));
    }

    /// A reader of those files alone that the index finds, where there is one.
    private WebReader near(WebReader reader, Page text, Progress progress) throws IOException {
        if (index.isEmpty()) {
            return reader;
        }
        Set<Path> near =
                new FileIndex(index.get(), reader.files(), input.threads())
                        .near(text, paths(), Pipeline.NEAR, progress);
        return reader.only(near::contains);
    }

    private boolean isEmpty(WebReader reader) {
        return reader.files().list(paths()).isEmpty();
    }

    private List<String> paths() {
        return places.stream().filter(place -> !WebAddress.begins(place)).toList();
    }

    private Optional<TextTrace> trace(
            AskedText asked, List<Rejection> rejected, Progress progress) {
        progress.at("load models", 0, 1);
        try (Models models = Models.load()) {
            return new Pipeline(models, input.threads())
                    .trace(asked.page(), asked.articles(), rejected, progress);
        }
    }

    private int tell(TextTraceView trace) {
        boolean found = !trace.passages().isEmpty();
        if (json) {
            System.out.print(DossierJson.write(trace));
        } else if (!common.quiet() && found) {
            Screen screen = Screen.fromLauncher();
            System.out.print(
                    new TextTraceSummary().write(trace, screen.columns(), screen.colour()));
        }
        if (found) {
            return ExitCode.DONE;
        }
        System.err.println(
                "firsthand: none of the "
                        + trace.sentences()
                        + " sentences of "
                        + file
                        + " that were looked for stands in the articles of "
                        + String.join(", ", places));
        return ExitCode.NOTHING_FOUND;
    }

    private static int refuse(String message) {
        System.err.println("firsthand: " + message);
        return ExitCode.NO_ARTICLE;
    }

    private static String why(List<Rejection> rejected) {
        return rejected.isEmpty()
                ? "; --help lists what can be read"
                : ": " + rejected.getFirst().detail();
    }
}
