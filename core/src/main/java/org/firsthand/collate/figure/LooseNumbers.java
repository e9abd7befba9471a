package org.firsthand.collate.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.number.NumberMention;
import org.firsthand.article.ArticleId;

/// Numbers that are no figures, an age in a name's apposition or a house number, where tellings of
/// one sentence give different ones.
final class LooseNumbers {

    private final Map<ArticleId, Annotations> byId = new TreeMap<>();

    LooseNumbers(List<Annotations> tellings) {
        tellings.forEach(telling -> byId.put(telling.article().id(), telling));
    }

    /// The numbers of each place whose value differs between articles and where one at least is no
    /// figure, in order of article and place.
    List<List<FigureRef>> differing(List<NumberSlots.Slot> slots) {
        List<List<NumberSlots.Place>> places = new ArrayList<>();
        for (NumberSlots.Slot slot : slots) {
            List<NumberSlots.Place> joined = new ArrayList<>();
            List<List<NumberSlots.Place>> like =
                    places.stream()
                            .filter(p -> p.contains(slot.a()) || p.contains(slot.b()))
                            .toList();
            like.forEach(joined::addAll);
            places.removeAll(like);
            List.of(slot.a(), slot.b()).stream()
                    .filter(place -> !joined.contains(place))
                    .forEach(joined::add);
            places.add(joined);
        }
        return places.stream()
                .filter(LooseNumbers::differ)
                .filter(group -> group.stream().anyMatch(place -> figure(place).isEmpty()))
                .map(this::refs)
                .toList();
    }

    private static boolean differ(List<NumberSlots.Place> places) {
        return places.stream().map(place -> place.number().value()).distinct().count() > 1;
    }

    private List<FigureRef> refs(List<NumberSlots.Place> places) {
        return places.stream()
                .map(
                        place ->
                                new FigureRef(
                                        place.article(),
                                        figure(place).orElseGet(() -> bare(place.number()))))
                .sorted(
                        Comparator.comparing(FigureRef::article)
                                .thenComparing(ref -> ref.figure().span()))
                .toList();
    }

    private Optional<Figure> figure(NumberSlots.Place place) {
        Annotations telling = byId.get(place.article());
        return telling == null
                ? Optional.empty()
                : telling.figures().stream()
                        .filter(figure -> figure.span().contains(place.number().span()))
                        .findFirst();
    }

    private static Figure bare(NumberMention number) {
        return new Figure(
                number.span(),
                OptionalDouble.of(number.value()),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                "",
                Figure.Bound.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
