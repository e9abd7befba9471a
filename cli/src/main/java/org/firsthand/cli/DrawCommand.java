package org.firsthand.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.firsthand.tell.export.Format;
import org.firsthand.tell.tellings.Counts;
import org.firsthand.tell.tellings.ToldStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `firsthand draw`: a dossier in, the stemma of a story out.
@Command(
        name = "draw",
        header =
                "Draws who tells a story after whom, as a picture or as a graph for other programs.",
        description = {
            "",
            "Reads a dossier that firsthand collate wrote, or the folder of a report, and writes the"
                    + " stemma of a story. The ending of FILE says as what: .svg and .png are the"
                    + " drawing of the report with a heading and a key, .graphml is the graph with"
                    + " all that is known of its nodes and edges, for Gephi, yEd, networkx and their"
                    + " like.",
            "",
            "A dossier of several stories needs --story, or {story} in FILE: then each story goes to"
                    + " a file of its own, named by the story's id."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file that was asked for was written",
            "2:the command was called wrongly, or the dossier has no such story",
            "3:the dossier could not be read, a file could not be written, or the program failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand draw firsthand-report -o stemma.png",
            "  firsthand draw firsthand-report/dossier.json --story s-000 -o stemma.svg",
            "  firsthand draw firsthand-report -o 'stemmata/{story}.graphml'"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before the command is called
final class DrawCommand implements Callable<Integer> {

    private static final String EACH = "{story}";

    /// More stories than these are not listed one by one.
    private static final int LISTED = 20;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "DOSSIER",
            description = "a dossier.json, or the folder that holds it")
    private Path dossier;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "where to write; ends in .svg, .png or .graphml; may hold {story}")
    private String output;

    @Option(names = "--story", paramLabel = "ID", description = "the story to draw")
    private Optional<String> story = Optional.empty();

    @Mixin private CommonSettings common;

    @Override
    public Integer call() throws IOException {
        Format format =
                Format.of(output)
                        .orElseThrow(
                                () ->
                                        wrong(
                                                "-o needs a file that ends in "
                                                        + String.join(", ", Format.endings())
                                                        + ", not "
                                                        + output));
        Set<String> taken = new HashSet<>();
        for (ToldStory told : chosen(KeptDossier.stories(dossier))) {
            String name = safe(told.story().id());
            for (int i = 2; !taken.add(name); i++) {
                name = safe(told.story().id()) + "-" + i;
            }
            write(Path.of(output.replace(EACH, name)), format.write(told));
        }
        return ExitCode.DONE;
    }

    private List<ToldStory> chosen(List<ToldStory> stories) {
        if (stories.isEmpty()) {
            throw wrong(
                    dossier
                            + " holds no story; firsthand collate needs an article that it can read");
        }
        if (story.isPresent()) {
            return stories.stream()
                    .filter(told -> told.story().id().equals(story.get()))
                    .findFirst()
                    .map(List::of)
                    .orElseThrow(
                            () ->
                                    wrong(
                                            dossier
                                                    + " holds no story "
                                                    + story.get()
                                                    + "; it holds "
                                                    + list(stories)));
        }
        if (stories.size() > 1 && !output.contains(EACH)) {
            throw wrong(
                    dossier
                            + " holds "
                            + stories.size()
                            + " stories; name one with --story, or write {story} into "
                            + output
                            + " for a file of each: "
                            + list(stories));
        }
        return stories;
    }

    private static String list(List<ToldStory> stories) {
        String listed =
                stories.stream()
                        .limit(LISTED)
                        .map(
                                told ->
                                        told.story().id()
                                                + " ("
                                                + Counts.of(told.tellings().size(), "telling")
                                                + ")")
                        .collect(Collectors.joining(", "));
        int more = stories.size() - LISTED;
        return more > 0 ? listed + " and " + more + " more" : listed;
    }

    private void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException(
                    "cannot write " + file + ": the folder " + folder + " cannot be made", e);
        }
        WholeFile.write(file, content);
        if (!common.quiet()) {
            System.out.println("stemma: " + file);
        }
    }

    /// A story's id as a part of a file's name.
    private static String safe(String id) {
        return id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
