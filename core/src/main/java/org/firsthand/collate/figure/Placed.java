package org.firsthand.collate.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.likeness.Stretch;
import org.firsthand.text.Sentence;

/// A figure with the sentence it stands in.
///
/// @param told the values that its article gives of something now, each with its unit
record Placed(FigureRef ref, Stretch sentence, Set<String> told) {

    private static final String FORMER = "from ";

    /// The figures of `tellings`, in order of article and place.
    static List<Placed> all(List<Annotations> tellings) {
        List<Placed> placed = new ArrayList<>();
        for (Annotations article : tellings) {
            Set<String> told =
                    article.figures().stream()
                            .filter(figure -> !isFormer(article, figure))
                            .map(Placed::value)
                            .collect(Collectors.toSet());
            for (Figure figure : article.figures()) {
                article.sentences().stream()
                        .filter(sentence -> sentence.span().contains(figure.span()))
                        .findFirst()
                        .ifPresent(s -> placed.add(of(article, figure, s, told)));
            }
        }
        placed.sort(
                Comparator.comparing((Placed p) -> p.ref().article())
                        .thenComparing(p -> p.ref().figure().span()));
        return placed;
    }

    private static Placed of(
            Annotations article, Figure figure, Sentence sentence, Set<String> told) {
        return new Placed(
                new FigureRef(article.article().id(), figure),
                Stretch.of(
                        article.article().id(),
                        article.article().text(),
                        sentence,
                        sentence.span()),
                told);
    }

    /// "up from 11": what another figure was before, and so no other thing.
    private static boolean isFormer(Annotations article, Figure figure) {
        int start = figure.span().start();
        return article.article().text().startsWith(FORMER, start - FORMER.length());
    }

    /// True where the article gives the number of `other` too, and so for something else.
    boolean tells(Placed other) {
        return told.contains(value(other.ref().figure()));
    }

    private static String value(Figure figure) {
        return (Units.isCount(figure.unit()) ? "" : figure.unit()) + " " + Values.middle(figure);
    }
}
