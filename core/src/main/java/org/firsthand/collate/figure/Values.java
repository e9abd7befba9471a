package org.firsthand.collate.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Figure;

/// The numbers of figures, compared and written.
final class Values {

    private Values() {}

    /// The value, or the middle of a range.
    static double middle(Figure figure) {
        return figure.value().isPresent()
                ? figure.value().getAsDouble()
                : (figure.low().orElse(0) + figure.high().orElse(0)) / 2;
    }

    /// By what share of the larger two figures differ.
    static double apart(Figure a, Figure b) {
        double x = middle(a);
        double y = middle(b);
        return Math.abs(x - y) / Math.max(1e-9, Math.max(Math.abs(x), Math.abs(y)));
    }

    /// True where two numbers are one but for their rounding.
    static boolean same(Figure a, Figure b) {
        return Math.abs(middle(a) - middle(b)) <= 1e-6 * Math.max(1, Math.abs(middle(b)));
    }

    /// The numbers of `figures`, each once.
    static String written(List<FigureRef> figures) {
        return figures.stream()
                .map(f -> plain(f.figure().value(), f.figure()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String plain(OptionalDouble value, Figure figure) {
        return value.isPresent()
                ? Units.plain(value.getAsDouble())
                : Units.plain(figure.low().orElse(0))
                        + " to "
                        + Units.plain(figure.high().orElse(0));
    }
}
