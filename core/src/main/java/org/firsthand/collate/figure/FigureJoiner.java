package org.firsthand.collate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.firsthand.likeness.Meanings;

/// Joins the figures of a thread that measure the same. For one thread at a time.
public final class FigureJoiner {

    private final Meanings meanings;

    public FigureJoiner(Meanings meanings) {
        this.meanings = meanings;
    }

    /// The groups of at least two articles, in order of their first figure.
    ///
    /// @param thread the thread's id, with which the ids of its groups begin
    /// @param tellings the articles of a thread, in order of id
    public List<FigureGroup> join(String thread, List<Annotations> tellings) {
        NumberSlots slots = new NumberSlots(tellings);
        FigureFit fits = new FigureFit(meanings, slots);
        List<List<Placed>> groups = new ArrayList<>();
        for (Placed figure : Placed.all(tellings)) {
            List<Placed> home = new ArrayList<>();
            double best = 0;
            for (List<Placed> group : groups) {
                double fit = fits.of(group, figure);
                if (fit > best) {
                    best = fit;
                    home = group;
                }
            }
            if (home.isEmpty()) {
                groups.add(home);
            }
            home.add(figure);
        }
        List<FigureGroup> result = new ArrayList<>();
        for (List<Placed> group : groups) {
            Set<ArticleId> articles =
                    group.stream().map(p -> p.ref().article()).collect(Collectors.toSet());
            if (articles.size() > 1) {
                result.add(
                        Agreements.group(
                                thread + ".fg" + (result.size() + 1),
                                group.stream().map(Placed::ref).toList(),
                                Scope.differs(group)));
            }
        }
        for (List<FigureRef> loose : new LooseNumbers(tellings).differing(slots.slots())) {
            result.add(Agreements.group(thread + ".fg" + (result.size() + 1), loose, false));
        }
        return result;
    }
}
