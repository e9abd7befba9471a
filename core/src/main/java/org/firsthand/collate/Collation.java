package org.firsthand.collate;

import java.util.List;
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
}
