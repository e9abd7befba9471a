package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.article.ArticleId;
import org.firsthand.likeness.ContentWords;
import org.firsthand.likeness.Likeness;
import org.firsthand.likeness.Stretch;
import org.firsthand.text.Token;

/// Finds sentences of several articles that let one thing go in opposite ways: a fall in one
/// telling, a rise in the others. They need not be worded alike to be read side by side.
final class Contrasts {

    private static final double ABOUT = 0.28;
    private static final int OF_ONE_ARTICLE = 3;
    private static final int MOST = 8;

    private record Turned(Telling telling, double likeness) {}

    private final Likeness likeness;

    Contrasts(Likeness likeness) {
        this.likeness = likeness;
    }

    /// For each sentence that tells of a fall alone: itself and the likest ones of other articles
    /// that tell of a rise, in order of place.
    List<List<Telling>> of(List<Telling> tellings) {
        List<Telling> falls =
                tellings.stream().filter(t -> ways(t).equals(Set.of("down"))).toList();
        List<Telling> rises = tellings.stream().filter(t -> ways(t).contains("up")).toList();
        List<List<Telling>> contrasts = new ArrayList<>();
        for (Telling fall : falls) {
            List<Turned> turned = new ArrayList<>();
            for (Telling rise : rises) {
                double like = likeness.of(fall.whole(), rise.whole());
                if (!id(fall).equals(id(rise)) && like >= ABOUT && shareNoun(fall, rise)) {
                    turned.add(new Turned(rise, like));
                }
            }
            turned.sort(
                    Comparator.comparingDouble((Turned t) -> -t.likeness())
                            .thenComparing(t -> t.telling().whole()));
            if (!turned.isEmpty()) {
                contrasts.add(members(fall, turned));
            }
        }
        return contrasts;
    }

    private static List<Telling> members(Telling fall, List<Turned> turned) {
        List<Telling> members = new ArrayList<>(List.of(fall));
        Map<ArticleId, Integer> perArticle = new TreeMap<>();
        for (Turned rise : turned) {
            int count = perArticle.merge(id(rise.telling()), 1, Integer::sum);
            if (count <= OF_ONE_ARTICLE && members.size() < MOST) {
                members.add(rise.telling());
            }
        }
        members.sort(Comparator.comparing(Telling::whole));
        return members;
    }

    private static Set<String> ways(Telling telling) {
        return new Slots(telling).directions().keySet();
    }

    private static boolean shareNoun(Telling a, Telling b) {
        Stretch other = b.whole();
        Map<String, Token> ways = new Slots(a).directions();
        return a.sentence().tokens().stream()
                .filter(token -> token.isNoun() && !ways.containsValue(token))
                .anyMatch(token -> other.words().contains(ContentWords.fold(token.lemma())));
    }

    private static ArticleId id(Telling telling) {
        return telling.whole().article();
    }
}
