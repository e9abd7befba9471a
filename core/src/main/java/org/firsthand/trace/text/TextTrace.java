package org.firsthand.trace.text;

import java.util.List;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.link.Linked;
import org.firsthand.trace.Passage;
import org.firsthand.trace.Stemma;

/// Which articles of a pile the sentences of one text stand in.
///
/// @param text the text's id
/// @param sentences how many of its sentences were looked for; very short ones are not
/// @param sightings those that were found, in order of place
/// @param leftOut how many articles that have a sentence of the text were too many to compare
/// @param linked the text and the articles that have a sentence of it
/// @param stemma of these
public record TextTrace(
        ArticleId text,
        int sentences,
        List<Sighting> sightings,
        int leftOut,
        Linked linked,
        Stemma stemma) {

    public TextTrace {
        sightings = List.copyOf(sightings);
    }

    /// A sentence of the text that stands in articles of the pile.
    ///
    /// @param places in each article that has it, the one that it most likely comes from first;
    ///   never empty
    public record Sighting(Evidence sentence, List<Passage> places) {

        public Sighting {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException(sentence + " was seen nowhere");
            }
        }
    }
}
