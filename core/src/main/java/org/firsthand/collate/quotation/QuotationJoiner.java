package org.firsthand.collate.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Quotation;
import org.firsthand.link.Linked;
import org.firsthand.link.Voice;
import org.firsthand.text.BareWords;

/// Finds utterances that the articles quote in different words, pieces or mouths. Immutable.
public final class QuotationJoiner {

    private static final double SHARE = 0.6;
    private static final int FEWEST = 3;
    private static final int MOST = 400;

    private record Quoted(QuotationRef ref, List<String> words, Optional<Voice> speaker) {}

    private record Pair(Quoted base, Quoted other, Wording wording) {}

    /// The variants of a thread, in order of their base wording.
    ///
    /// @param tellings the articles of a thread, in order of id
    /// @param linked the pile, to tell whether two speakers are the same
    public List<QuotationVariant> join(List<Annotations> tellings, Linked linked) {
        List<Quoted> quotations = new ArrayList<>();
        tellings.forEach(article -> quoted(article, linked, quotations));
        List<List<Quoted>> groups = new ArrayList<>();
        for (Quoted quotation : quotations) {
            List<List<Quoted>> like =
                    groups.stream()
                            .filter(
                                    g ->
                                            g.stream()
                                                    .anyMatch(
                                                            q ->
                                                                    same(
                                                                            q.words(),
                                                                            quotation.words())))
                            .toList();
            List<Quoted> home = new ArrayList<>();
            like.forEach(home::addAll);
            home.add(quotation);
            groups.removeAll(like);
            groups.add(home);
        }
        List<QuotationVariant> variants = new ArrayList<>();
        for (List<Quoted> group : groups) {
            if (group.size() > 1) {
                variant(group).ifPresent(variants::add);
            }
        }
        variants.sort(
                Comparator.comparing((QuotationVariant v) -> v.quotations().getFirst().article())
                        .thenComparingInt(v -> v.quotations().getFirst().index()));
        return variants;
    }

    private static void quoted(Annotations article, Linked linked, List<Quoted> quotations) {
        for (int i = 0; i < article.quotations().size(); i++) {
            Quotation quotation = article.quotations().get(i);
            List<String> words = BareWords.of(quotation.span().of(article.article().text()));
            if (words.size() >= FEWEST && words.size() <= MOST) {
                quotations.add(
                        new Quoted(
                                new QuotationRef(article.article().id(), i),
                                words,
                                quotation.speaker().flatMap(s -> Voice.of(s, article, linked))));
            }
        }
    }

    /// True where the shorter lies mostly in the longer, in one run or nearly so.
    private static boolean same(List<String> a, List<String> b) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = shorter.equals(a) ? b : a;
        if (!overlap(shorter, longer)) {
            return false;
        }
        Wording wording = Wording.compare(shorter, longer);
        int needed = Math.max(FEWEST, (int) Math.ceil(SHARE * shorter.size()));
        return wording.shared() >= needed && wording.longest() >= Math.min(FEWEST, shorter.size());
    }

    private static boolean overlap(List<String> shorter, List<String> longer) {
        Set<String> known = new TreeSet<>(longer);
        long shared = shorter.stream().filter(known::contains).count();
        return shared >= SHARE * shorter.size();
    }

    private static Optional<QuotationVariant> variant(List<Quoted> group) {
        Comparator<Quoted> order =
                Comparator.comparingInt((Quoted q) -> -q.words().size())
                        .thenComparing(q -> q.ref().article())
                        .thenComparingInt(q -> q.ref().index());
        List<Quoted> sorted = group.stream().sorted(order).toList();
        Quoted base = sorted.getFirst();
        EnumSet<QuotationVariant.Kind> kinds = EnumSet.noneOf(QuotationVariant.Kind.class);
        List<QuotationVariant.Step> steps = new ArrayList<>();
        int within = 0;
        for (Quoted other : sorted.subList(1, sorted.size())) {
            Pair pair = new Pair(base, other, Wording.compare(base.words(), other.words()));
            kinds.addAll(kinds(pair));
            within += inside(pair) ? 1 : 0;
            if (steps.isEmpty() && !base.words().equals(other.words())) {
                steps.addAll(pair.wording().steps());
            }
        }
        if (within > 1) {
            kinds.add(QuotationVariant.Kind.JOINED);
        }
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new QuotationVariant(
                                sorted.stream().map(Quoted::ref).toList(),
                                List.copyOf(kinds),
                                steps,
                                pairs(sorted)));
    }

    /// Every two of different articles that differ, where one lies mostly in the other.
    private static List<QuotationVariant.Pair> pairs(List<Quoted> sorted) {
        List<QuotationVariant.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                Quoted a = sorted.get(i);
                Quoted b = sorted.get(j);
                if (!a.ref().article().equals(b.ref().article()) && same(a.words(), b.words())) {
                    Pair pair = new Pair(a, b, Wording.compare(a.words(), b.words()));
                    EnumSet<QuotationVariant.Kind> kinds = kinds(pair);
                    if (!kinds.isEmpty()) {
                        pairs.add(new QuotationVariant.Pair(a.ref(), b.ref(), List.copyOf(kinds)));
                    }
                }
            }
        }
        return pairs;
    }

    private static EnumSet<QuotationVariant.Kind> kinds(Pair pair) {
        EnumSet<QuotationVariant.Kind> kinds = EnumSet.noneOf(QuotationVariant.Kind.class);
        boolean changed =
                pair.wording().steps().stream()
                        .anyMatch(s -> s.operation() == QuotationVariant.Operation.REPLACE);
        boolean cut =
                pair.wording().steps().stream()
                        .anyMatch(s -> s.operation() == QuotationVariant.Operation.DELETE);
        boolean little = pair.wording().shared() < SHARE * pair.other().words().size();
        if (little) {
            kinds.add(QuotationVariant.Kind.PARAPHRASED);
        } else if (changed) {
            kinds.add(QuotationVariant.Kind.WORD);
        }
        if (cut) {
            kinds.add(QuotationVariant.Kind.TRIMMED);
        }
        Optional<Voice> other = pair.other().speaker();
        if (pair.base().speaker().filter(s -> other.filter(s::isAnother).isPresent()).isPresent()) {
            kinds.add(QuotationVariant.Kind.REATTRIBUTED);
        }
        return kinds;
    }

    private static boolean inside(Pair pair) {
        return pair.wording().shared() >= 0.9 * pair.other().words().size()
                && pair.other().words().size() < pair.base().words().size();
    }
}
