package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.tell.dossier.QuotationVariantView;
import org.firsthand.tell.dossier.QuotationView;

/// Each utterance once: a base line, and the other wordings under it.
public record Quotes(List<Utterance> utterances) {

    /// What somebody said.
    ///
    /// @param speakers as the tellings name them, each by the longest of its names
    /// @param via the outlets it was said to
    /// @param lines the base wording first
    public record Utterance(
            List<String> speakers, List<String> via, List<Line> lines, int tellings) {}

    /// One wording.
    ///
    /// @param kinds how it departs from the base; empty for the base
    /// @param joined whether it joins words that stand apart in the base
    /// @param sigla the tellings that have it
    public record Line(List<Step> steps, List<String> kinds, boolean joined, List<Mark> sigla) {}

    /// A run of words: `same`, `insert` or `delete`.
    public record Step(String operation, String text) {}

    public static Quotes of(Scope scope) {
        Map<String, QuotationView> byId = new LinkedHashMap<>();
        Map<String, List<QuotationView>> byWords = new LinkedHashMap<>();
        for (QuotationView quotation : scope.dossier().quotations()) {
            if (scope.holds(quotation.article()) && !quotation.kind().equals("scare")) {
                byId.put(quotation.id(), quotation);
                byWords.computeIfAbsent(key(quotation), key -> new ArrayList<>()).add(quotation);
            }
        }
        Map<String, String> baseOf = new HashMap<>();
        Map<String, Map<String, Line>> variants = new LinkedHashMap<>();
        for (QuotationVariantView variant : scope.dossier().quotationVariants()) {
            List<QuotationView> members = new ArrayList<>();
            variant.quotations().stream()
                    .map(id -> Optional.ofNullable(byId.get(id)))
                    .forEach(found -> found.ifPresent(members::add));
            if (members.size() != variant.quotations().size() || members.size() < 2) {
                continue;
            }
            String base = key(members.getFirst());
            base = baseOf.getOrDefault(base, base);
            for (int i = 1; i < members.size(); i++) {
                String words = key(members.get(i));
                if (words.equals(base) || variants.containsKey(words)) {
                    continue;
                }
                baseOf.putIfAbsent(words, base);
                if (base.equals(baseOf.get(words))) {
                    variants.computeIfAbsent(base, key -> new LinkedHashMap<>())
                            .putIfAbsent(
                                    words,
                                    line(
                                            scope,
                                            variant,
                                            i,
                                            byWords.getOrDefault(words, List.of())));
                }
            }
        }
        List<Utterance> utterances = new ArrayList<>();
        for (var entry : byWords.entrySet()) {
            if (!baseOf.containsKey(entry.getKey())) {
                Map<String, Line> lines = variants.getOrDefault(entry.getKey(), Map.of());
                utterances.add(utterance(scope, entry.getKey(), lines, byWords));
            }
        }
        utterances.sort(
                Comparator.comparing((Utterance u) -> u.lines().size() < 2)
                        .thenComparingInt(u -> -u.tellings()));
        return new Quotes(List.copyOf(utterances));
    }

    private static Utterance utterance(
            Scope scope,
            String base,
            Map<String, Line> variants,
            Map<String, List<QuotationView>> byWords) {
        List<QuotationView> all = new ArrayList<>(byWords.getOrDefault(base, List.of()));
        List<Step> words = List.of(new Step("same", all.getFirst().text().strip()));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words, List.of(), false, sigla(scope, all)));
        for (var entry : variants.entrySet()) {
            lines.add(entry.getValue());
            all.addAll(byWords.getOrDefault(entry.getKey(), List.of()));
        }
        Map<String, String> speakers = new LinkedHashMap<>();
        Set<String> via = new LinkedHashSet<>();
        Set<String> tellings = new LinkedHashSet<>();
        for (QuotationView quotation : all) {
            quotation
                    .speakerText()
                    .or(() -> quotation.speaker().map(scope::name))
                    .ifPresent(
                            name ->
                                    speakers.merge(
                                            quotation.speaker().orElse(name),
                                            name,
                                            (a, b) -> a.length() < b.length() ? b : a));
            quotation.via().ifPresent(via::add);
            tellings.add(quotation.article());
        }
        return new Utterance(
                List.copyOf(speakers.values()),
                List.copyOf(via),
                List.copyOf(lines),
                tellings.size());
    }

    private static Line line(
            Scope scope, QuotationVariantView variant, int member, List<QuotationView> own) {
        List<Step> steps = new ArrayList<>();
        for (QuotationVariantView.StepView step : variant.diff()) {
            String base = step.texts().isEmpty() ? "" : step.texts().getFirst();
            String other = step.texts().get(Math.min(member, step.texts().size() - 1));
            switch (step.op()) {
                case "same" -> add(steps, "same", other);
                case "insert" -> add(steps, "insert", other);
                case "delete" -> add(steps, "delete", base);
                default -> {
                    add(steps, base.equals(other) ? "same" : "delete", base);
                    add(steps, "insert", base.equals(other) ? "" : other);
                }
            }
        }
        return new Line(
                List.copyOf(steps),
                variant.kinds(),
                variant.kinds().contains("joined"),
                sigla(scope, own));
    }

    private static void add(List<Step> steps, String operation, String text) {
        if (!text.isBlank()) {
            steps.add(new Step(operation, text.strip()));
        }
    }

    private static List<Mark> sigla(Scope scope, List<QuotationView> quotations) {
        return scope.sigla(quotations.stream().map(QuotationView::words).toList());
    }

    private static String key(QuotationView quotation) {
        return Words.folded(quotation.text());
    }
}
