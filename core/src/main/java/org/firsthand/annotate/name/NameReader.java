package org.firsthand.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;

/// Finds proper names of people, organisations and places. Immutable.
public final class NameReader {

    private final Lexicon lexicon = Lexicon.load();
    private final TaggedRuns tagged = new TaggedRuns(lexicon);
    private final Phrases phrases = new Phrases(lexicon);
    private final BareAcronyms acronyms = new BareAcronyms(lexicon);
    private final Teams teams = new Teams(lexicon);
    private final Titles titles = new Titles(lexicon);

    /// The names of the article, in order of place; no two overlap.
    public List<Name> read(Reading reading) {
        List<List<Run>> found = new ArrayList<>();
        KnownNames known = new KnownNames(lexicon);
        reading.article().outlet().ifPresent(known::noteOutlet);
        reading.article().publisher().ifPresent(known::noteOutlet);
        for (Sentence sentence : reading.sentences()) {
            List<Run> runs = tagged.of(sentence);
            runs = phrases.complete(sentence, runs);
            runs = Acronyms.complete(sentence, runs);
            runs = acronyms.complete(sentence, runs);
            runs = teams.complete(sentence, runs);
            List<Run> kept =
                    runs.stream().filter(run -> !titles.isInsideTitle(sentence, run)).toList();
            kept.forEach(run -> known.note(sentence, run));
            known.noteSmall(sentence);
            found.add(kept);
        }
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            List<Run> runs = known.complete(sentence, known.corrected(sentence, found.get(i)));
            for (Run run : runs) {
                names.add(
                        new Name(
                                sentence.spanOf(run.from(), run.to()),
                                run.kind(),
                                titles.of(sentence, run)));
            }
        }
        return List.copyOf(names);
    }
}
