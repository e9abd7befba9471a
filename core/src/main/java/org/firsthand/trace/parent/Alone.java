package org.firsthand.trace.parent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.trace.beside.Comparison;
import org.firsthand.trace.source.Citations;

/// What speaks for or against that an article has no parent in the pile.
///
/// @param values what holds of the article, by the name of the feature without its choice
record Alone(Map<String, Double> values) {

    private static final double SOME = 0.15;
    private static final double MUCH = 0.3;

    static Alone of(Comparison story, int child, List<Option> known) {
        double most = 0;
        double mostBack = 0;
        double leastLost = 1;
        double star = 0;
        int familyCredits = 0;
        boolean nearCredit = false;
        int kin = 0;
        int creditKin = 0;
        int before = 0;
        int apart = 0;
        boolean cites = false;
        for (Option option : known) {
            int other = option.parent();
            double share = story.alignment(child, other).share();
            most = Math.max(most, share);
            mostBack = Math.max(mostBack, story.alignment(other, child).share());
            cites |= story.cites(child, other);
            apart += story.nameApart(child, other) ? 1 : 0;
            leastLost = Math.min(leastLost, option.of(Feature.LOST));
            star = Math.max(star, option.of(Feature.STAR));
            if (story.sharedMost(child, other) > SOME) {
                kin++;
                if (story.creditsOutside(other)) {
                    familyCredits++;
                    nearCredit |= story.isKin(child, other);
                }
                creditKin += story.shareCredit(child, other) ? 1 : 0;
                before += story.minutes(other, child).orElse(0L) > 60 ? 1 : 0;
            }
        }
        boolean credit = false;
        int often = 0;
        boolean reported = false;
        boolean told = false;
        for (Citations.Outside outside : story.citations().outside(story.version(child).id())) {
            often = Math.max(often, outside.times(story.version(child).id()));
            for (SourceMention.Route route : outside.routes(story.version(child).id())) {
                credit |= Citations.isCredit(route);
                told |= route == SourceMention.Route.TOLD;
                reported |= route != SourceMention.Route.TOLD && !Citations.isCredit(route);
            }
        }
        return new Alone(
                Map.ofEntries(
                        Map.entry("", 1.0),
                        Map.entry("MOST_SHARE", most),
                        Map.entry("MOST_BACK", mostBack),
                        Map.entry("KIN", (double) Math.min(kin, 3)),
                        Map.entry("FIRST", yes(kin > 0 && before == 0)),
                        Map.entry("KIN_BEFORE", (double) Math.min(before, 3)),
                        Map.entry("CITES", yes(cites)),
                        Map.entry("CREDIT", yes(credit)),
                        Map.entry("REPORTED", yes(reported)),
                        Map.entry("TOLD", yes(told)),
                        Map.entry("CREDIT_SHARE", yes(credit && most > MUCH)),
                        Map.entry("CREDIT_KIN", (double) Math.min(creditKin, 2)),
                        Map.entry("NAMED_APART", (double) Math.min(apart, 2)),
                        Map.entry("OFTEN", (double) Math.min(often, 3)),
                        Map.entry("FAMILY_CREDIT", yes(credit || familyCredits > 0)),
                        Map.entry("FAMILY_CREDITS", (double) Math.min(familyCredits, 3)),
                        Map.entry("NEAR_CREDIT", yes(nearCredit)),
                        Map.entry("ONLY_FAMILY_CREDIT", yes(!credit && familyCredits > 0)),
                        Map.entry("STAR", star),
                        Map.entry("LEAST_LOST", known.isEmpty() ? 0 : leastLost)));
    }

    Map<Feature, Double> root() {
        return named("ROOT");
    }

    Map<Feature, Double> unseen() {
        return named("UNSEEN");
    }

    private Map<Feature, Double> named(String choice) {
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        values.forEach(
                (name, value) ->
                        features.put(
                                Feature.valueOf(name.isEmpty() ? choice : choice + "_" + name),
                                value));
        return features;
    }

    private static double yes(boolean holds) {
        return holds ? 1 : 0;
    }
}
