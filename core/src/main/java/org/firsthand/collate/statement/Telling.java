package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.likeness.Stretch;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// One sentence of a telling with its clauses, as stretches to compare.
///
/// @param story the id of the story that the telling belongs to
record Telling(
        String story, Annotations article, Sentence sentence, Stretch whole, List<Stretch> parts) {

    private static final int LONGEST = 60;
    private static final int FEWEST = 3;

    Telling {
        parts = List.copyOf(parts);
    }

    /// The sentences of `article` that say something: with a verb and content words enough. One of
    /// more than 60 words stands as its clauses.
    static List<Telling> of(String story, Annotations article) {
        List<Telling> tellings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Stretch> parts =
                    Clauses.of(sentence).stream()
                            .map(span -> stretch(article, sentence, span))
                            .toList();
            if (sentence.tokens().size() <= LONGEST) {
                add(
                        story,
                        article,
                        sentence,
                        stretch(article, sentence, bare(article, sentence)),
                        parts,
                        tellings);
            } else {
                for (Stretch part : parts) {
                    add(story, article, sentence, part, List.of(part), tellings);
                }
            }
        }
        return tellings;
    }

    /// The same telling cut down to one of its parts.
    Telling only(Stretch part) {
        return new Telling(story, article, sentence, part, List.of(part));
    }

    private static void add(
            String story,
            Annotations article,
            Sentence sentence,
            Stretch whole,
            List<Stretch> parts,
            List<Telling> tellings) {
        if (whole.words().size() >= FEWEST && whole.text().length() <= 8 * LONGEST) {
            tellings.add(new Telling(story, article, sentence, whole, parts));
        }
    }

    private static Span bare(Annotations article, Sentence sentence) {
        return sentence.span().trim(article.article().text());
    }

    private static Stretch stretch(Annotations article, Sentence sentence, Span span) {
        return Stretch.of(article.article().id(), article.article().text(), sentence, span);
    }
}
