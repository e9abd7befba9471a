package org.firsthand.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.firsthand.Shared;
import org.firsthand.TestModels;
import org.firsthand.annotate.Annotator;
import org.firsthand.read.Pile;
import org.firsthand.read.PileReader;
import org.firsthand.read.ReadOptions;
import org.firsthand.tell.DossierMaker;
import org.firsthand.tell.ValidDossier;
import org.firsthand.tell.dossier.DossierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The laws of the whole way: valid, and the same bytes for the same input.
class PipelineTest {

    private static final Models MODELS = new Models(TestModels.syntax(), TestModels.vectors());

    @TempDir private Path folder;

    @Test
    void aSampleGivesAValidDossier() throws IOException {
        for (Path sample : samples()) {
            String document = dossier(List.of(sample.toString()), 2);
            ValidDossier.check(document);
            assertThat(DossierJson.write(DossierJson.read(document))).isEqualTo(document);
        }
    }

    @Test
    void theFiveArticlesGiveAValidDossier() throws IOException {
        Path five = Shared.path("stories/border-talks");
        ValidDossier.check(dossier(List.of(five.toString()), 2));
    }

    @Test
    void orderFolderAndThreadsChangeNoByte() throws IOException {
        Path sample = samples().getFirst();
        String expected = dossier(List.of(sample.toString()), 1);
        Path moved = folder.resolve("elsewhere").resolve(sample.getFileName());
        Files.createDirectories(moved);
        List<String> files = new ArrayList<>();
        for (Path file : files(sample)) {
            Path copy = moved.resolve(file.getFileName());
            Files.copy(file, copy);
            if (!copy.toString().endsWith(".json")) {
                files.add(copy.toString());
            }
        }
        long seed = 20_251;
        for (int threads = 1; threads <= 3; threads++) {
            Collections.shuffle(files, new Random(seed + threads));
            assertThat(dossier(files, threads))
                    .as("seed %s, %s threads", seed + threads, threads)
                    .isEqualTo(expected);
        }
        assertThat(dossier(List.of(moved.toString()), 2)).isEqualTo(expected);
    }

    @Test
    void anEmptyPileGivesAnEmptyValidDossier() throws IOException {
        ValidDossier.check(dossier(List.of(folder.toString()), 2));
    }

    @Test
    void oneArticleAloneIsAStory() throws IOException {
        Files.writeString(
                folder.resolve("lone.txt"),
                """
            The ferry to Sant Auro was cancelled on Tuesday, the harbour office said.
            About 40 passengers waited until noon.
            “We will sail tomorrow,” said Captain Oda Brenn.
            """);
        String document = dossier(List.of(folder.toString()), 2);
        ValidDossier.check(document);
        assertThat(DossierJson.read(document).stories()).hasSize(1);
    }

    @Test
    void oneArticleThatFailsStopsNoOther() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "The bad one.\nIt fails on Monday.\n");
        Files.writeString(folder.resolve("good.txt"), "The good one.\nIt works on Monday.\n");
        Pile pile = new PileReader(ReadOptions.defaults()).read(List.of(folder.toString()));
        Annotator annotator = new Annotator(MODELS.syntax());
        Pipeline pipeline =
                new Pipeline(
                        MODELS,
                        2,
                        article -> {
                            if (article.id().value().equals("bad")) {
                                throw new IllegalStateException("no luck");
                            }
                            return annotator.annotate(article);
                        });
        var findings = pipeline.run(pile, Progress.NONE);
        assertThat(findings.linked().tellings()).hasSize(1);
        assertThat(findings.rejected()).hasSize(1);
        assertThat(findings.rejected().getFirst().reason()).isEqualTo("fault of the program");
        assertThat(findings.rejected().getFirst().detail()).contains("bad").contains("no luck");
    }

    private static String dossier(List<String> paths, int threads) {
        Pile pile = new PileReader(ReadOptions.defaults()).read(paths);
        var findings = new Pipeline(MODELS, threads).run(pile, Progress.NONE);
        return DossierJson.write(new DossierMaker(Map.of()).make(findings));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Shared.root().resolve("samples"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
