package org.firsthand.collate;

import java.util.List;
import java.util.function.Function;
import org.firsthand.collate.exchange.Exchange;
import org.firsthand.collate.figure.FigureGroup;
import org.firsthand.collate.figure.Rate;
import org.firsthand.collate.naming.Naming;
import org.firsthand.collate.quotation.QuotationVariant;
import org.firsthand.collate.statement.Statement;
import org.firsthand.collate.timeline.Happening;

/// All readings of a pile side by side.
public record Collation(
        List<Statement> statements,
        List<FigureGroup> figureGroups,
        List<Rate> rates,
        List<QuotationVariant> quotationVariants,
        List<Exchange> exchanges,
        List<Happening> timeline,
        List<Naming> naming) {

    public Collation {
        statements = List.copyOf(statements);
        figureGroups = List.copyOf(figureGroups);
        rates = List.copyOf(rates);
        quotationVariants = List.copyOf(quotationVariants);
        exchanges = List.copyOf(exchanges);
        timeline = List.copyOf(timeline);
        naming = List.copyOf(naming);
    }

    /// The readings of all `parts`, in their order.
    public static Collation joined(List<Collation> parts) {
        return new Collation(
                all(parts, Collation::statements),
                all(parts, Collation::figureGroups),
                all(parts, Collation::rates),
                all(parts, Collation::quotationVariants),
                all(parts, Collation::exchanges),
                all(parts, Collation::timeline),
                all(parts, Collation::naming));
    }

    private static <T> List<T> all(List<Collation> parts, Function<Collation, List<T>> some) {
        return parts.stream().map(some).flatMap(List::stream).toList();
    }
}
