package org.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firsthand.Shared;
import org.firsthand.TestModels;
import org.firsthand.pipeline.Models;
import org.firsthand.pipeline.Pipeline;
import org.firsthand.pipeline.Progress;
import org.firsthand.read.PileReader;
import org.firsthand.read.ReadOptions;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.Dossier;
import org.junit.jupiter.api.Test;

class FiveArticlesTest {

    private static final int LONGEST_RUN = 8;

    @Test
    void thePageIsWhatTheCommandFinds() throws IOException {
        Dossier dossier = dossier();
        String made = FiveArticles.page(dossier);
        Path kept = Shared.root().resolve("docs/five-articles.md");
        if (Boolean.getBoolean("firsthand.rewrite")) {
            Files.writeString(kept, made);
        }
        assertThat(kept)
                .as("run the test with -Dfirsthand.rewrite=true to rewrite the page")
                .hasContent(made);
    }

    @Test
    void thePageHoldsNoSentenceOfTheArticles() throws IOException {
        Dossier dossier = dossier();
        List<String> words = List.of(FiveArticles.page(dossier).split("[\\s|]+"));
        for (ArticleView article : dossier.articles()) {
            String text = " " + String.join(" ", article.original().split("\\s+")) + " ";
            for (int i = 0; i + LONGEST_RUN <= words.size(); i++) {
                String run = " " + String.join(" ", words.subList(i, i + LONGEST_RUN)) + " ";
                assertThat(text).doesNotContain(run);
            }
        }
    }

    private static Dossier dossier() {
        String folder = Shared.path("stories/border-talks").toString();
        var pile = new PileReader(ReadOptions.defaults()).read(List.of(folder));
        var models = new Models(TestModels.syntax(), TestModels.vectors());
        return new DossierMaker(Map.of()).make(new Pipeline(models, 2).run(pile, Progress.NONE));
    }
}
