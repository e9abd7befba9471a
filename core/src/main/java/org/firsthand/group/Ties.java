package org.firsthand.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;
import org.firsthand.vector.Commonness;

/// Says what ties articles: the names, words and dates that most of them share, weightiest first.
final class Ties {

    private static final int NAMES = 4;
    private static final int WORDS = 5;
    private static final int DATES = 2;

    private Ties() {}

    static List<String> of(List<Profile> members, Terms terms) {
        Map<String, Integer> names = new TreeMap<>();
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> dates = new TreeMap<>();
        for (Profile member : members) {
            names(member).forEach(name -> names.merge(name, 1, Integer::sum));
            member.words().keySet().forEach(word -> words.merge(word, 1, Integer::sum));
            dates(member).forEach(date -> dates.merge(date, 1, Integer::sum));
        }
        member(words, names);
        List<String> ties = new ArrayList<>(best(names, NAMES, members.size(), terms));
        ties.addAll(best(words, WORDS, members.size(), terms));
        ties.addAll(best(dates, DATES, members.size(), terms));
        return List.copyOf(ties);
    }

    /// Takes the words of names out of `words`: they are told as names.
    private static void member(Map<String, Integer> words, Map<String, Integer> names) {
        Set<String> parts = new HashSet<>();
        for (String name : names.keySet()) {
            for (String part : name.split(" ", -1)) {
                parts.add(Commonness.plain(part));
            }
        }
        words.keySet().removeAll(parts);
    }

    private static List<String> best(
            Map<String, Integer> counts, int limit, int members, Terms terms) {
        int least = members == 1 ? 1 : 2;
        Comparator<Map.Entry<String, Integer>> byWeight =
                Comparator.comparingDouble(
                        entry -> -entry.getValue() * weight(entry.getKey(), terms));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(byWeight.thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double weight(String words, Terms terms) {
        double sum = 0;
        for (String word : words.split(" ", -1)) {
            sum = Math.max(sum, terms.weight(Commonness.plain(word)));
        }
        return sum;
    }

    private static Set<String> dates(Profile member) {
        Set<String> dates = new HashSet<>();
        for (TimeExpression time : member.telling().times()) {
            if (time.start().isPresent() && time.start().equals(time.end())) {
                dates.add(time.start().orElseThrow().toString());
            }
        }
        return dates;
    }

    private static Set<String> names(Profile member) {
        Set<String> names = new HashSet<>();
        String text = member.telling().article().text();
        for (Sentence sentence : member.telling().sentences()) {
            int from = 0;
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i <= tokens.size(); i++) {
                Token.EntityTag tag = tokens.get(from).entity();
                if (i == tokens.size() || tokens.get(i).entity() != tag) {
                    if (tag != Token.EntityTag.NONE) {
                        names.add(sentence.spanOf(from, i).of(text).replaceAll("\\s+", " "));
                    }
                    from = i;
                }
            }
        }
        return names;
    }
}
