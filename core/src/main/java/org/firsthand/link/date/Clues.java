package org.firsthand.link.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.article.ArticleId;
import org.firsthand.link.name.Entities;
import org.firsthand.link.name.Entity;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Gathers the clues of the articles of one thread.
final class Clues {

    private static final int SHORTEST_WORD = 3;
    private static final double NAME_WEIGHT = 1.5;

    private final Entities entities;

    Clues(Entities entities) {
        this.entities = entities;
    }

    /// The clues of each of `tellings`, in their order.
    List<List<Clue>> of(List<Annotations> tellings) {
        Map<String, Integer> frequency = new HashMap<>();
        int sentences = 0;
        for (Annotations telling : tellings) {
            for (Sentence sentence : telling.sentences()) {
                keys(telling, sentence).keySet().forEach(k -> frequency.merge(k, 1, Integer::sum));
                sentences++;
            }
        }
        List<List<Clue>> all = new ArrayList<>();
        for (Annotations telling : tellings) {
            all.add(clues(telling, frequency, sentences));
        }
        return all;
    }

    private List<Clue> clues(Annotations telling, Map<String, Integer> frequency, int sentences) {
        List<Clue> clues = new ArrayList<>();
        for (int i = 0; i < telling.times().size(); i++) {
            TimeExpression time = telling.times().get(i);
            boolean dated =
                    time.type() == TimeExpression.Type.DATE
                            || time.type() == TimeExpression.Type.TIME;
            Optional<Sentence> sentence =
                    telling.sentences().stream()
                            .filter(s -> s.span().contains(time.span()))
                            .findFirst();
            if (!dated || sentence.isEmpty()) {
                continue;
            }
            Map<String, Double> weights = new TreeMap<>();
            Set<String> names = new TreeSet<>();
            keys(telling, sentence.get())
                    .forEach(
                            (key, isName) -> {
                                double rarity =
                                        Math.log(
                                                1
                                                        + sentences
                                                                / (double)
                                                                        frequency.getOrDefault(
                                                                                key, 1));
                                weights.put(key, isName ? NAME_WEIGHT * rarity : rarity);
                                if (isName) {
                                    names.add(key);
                                }
                            });
            clues.add(new Clue(i, time.span(), weights, names));
        }
        return clues;
    }

    /// What `sentence` speaks of, and whether it is a name or a figure.
    private Map<String, Boolean> keys(Annotations telling, Sentence sentence) {
        Map<String, Boolean> keys = new TreeMap<>();
        ArticleId id = telling.article().id();
        List<Span> taken = new ArrayList<>();
        for (Name name : telling.names()) {
            if (sentence.span().contains(name.span())) {
                taken.add(name.span());
                entities.at(id, name.span())
                        .map(Entity::canonical)
                        .ifPresent(e -> keys.put(e, true));
            }
        }
        telling.times().stream().map(TimeExpression::span).forEach(taken::add);
        for (Token token : sentence.tokens()) {
            boolean free = taken.stream().noneMatch(span -> span.overlaps(token.span()));
            if (!free) {
                continue;
            }
            if (token.tag().equals("CD") && Character.isDigit(token.word().charAt(0))) {
                keys.put(token.word(), true);
            } else if ((token.isNoun() || token.isVerb())
                    && token.lemma().length() >= SHORTEST_WORD) {
                keys.put(token.lemma(), false);
            }
        }
        return keys;
    }
}
