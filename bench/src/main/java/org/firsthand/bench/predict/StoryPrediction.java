package org.firsthand.bench.predict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firsthand.pipeline.Pipeline;
import org.firsthand.pipeline.Progress;
import org.firsthand.read.PileReader;
import org.firsthand.read.ReadOptions;
import org.firsthand.tell.DossierMaker;
import org.firsthand.tell.dossier.DossierJson;

/// The whole: a folder of articles to a dossier.
public final class StoryPrediction implements Task {

    @Override
    public String name() {
        return "story";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        var pile = new PileReader(ReadOptions.defaults()).read(List.of(input.toString()));
        var findings = new Pipeline(LoadedModels.get(), 2).run(pile, Progress.NONE);
        var dossier = new DossierMaker(Map.of()).make(findings);
        Files.writeString(output, DossierJson.write(dossier));
    }
}
