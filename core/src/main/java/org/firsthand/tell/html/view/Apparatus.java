package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.tell.dossier.DifferenceKind;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StatementView;
import org.firsthand.tell.tellings.Counts;
import org.firsthand.tell.tellings.OriginGroup;
import org.firsthand.tell.tellings.Telling;

/// Statements down, tellings across.
///
/// @param columns the tellings, grouped by origin
/// @param wide false where there are too many tellings for a table
/// @param rows what several tell: those that differ first, by what differs, then by number of
///   origins and tellings
/// @param alone what only one telling says, telling by telling
public record Apparatus(
        List<Telling> columns,
        List<OriginGroup> groups,
        boolean wide,
        List<Row> rows,
        List<Alone> alone) {

    private static final int COLUMNS = 8;

    /// A statement.
    ///
    /// @param base the earliest reading, differing words marked
    /// @param from the siglum of the base reading
    /// @param gravest the kind of difference that an editor settles first
    /// @param kinds what differs: number, bound, date, ...
    /// @param reasons why they are said to differ, in words of Firsthand's own
    /// @param cells one a telling in the order of the columns; a narrow table has the filled ones
    ///   only
    /// @param same the sigla of the tellings that repeat the base wording
    /// @param silent the sigla of the tellings that leave it out
    public record Row(
            String id,
            boolean differs,
            Mark mark,
            List<Excerpt.Run> base,
            String from,
            DifferenceKind gravest,
            List<String> kinds,
            List<String> reasons,
            String counts,
            int origins,
            List<Cell> cells,
            List<Mark> same,
            List<String> silent) {}

    /// How one telling reads.
    ///
    /// @param state `base`, `same` words, `differs`, `reads`, or `silent`
    /// @param note how it says so, where it does not simply assert: "cites", "denies", "asks"
    public record Cell(
            Telling telling, String state, Mark mark, List<Excerpt.Run> words, String note) {}

    /// What one telling alone says.
    public record Alone(Telling telling, List<Mark> sentences) {}

    public static Apparatus of(Scope scope) {
        List<Telling> columns = List.copyOf(scope.tellings());
        boolean wide = columns.size() <= COLUMNS;
        List<Row> rows = new ArrayList<>();
        Map<String, List<Mark>> alone = new LinkedHashMap<>();
        columns.forEach(telling -> alone.put(telling.id(), new ArrayList<>()));
        for (StatementView statement : scope.dossier().statements()) {
            List<StatementView.ReadingView> readings =
                    statement.readings().stream()
                            .filter(reading -> scope.holds(reading.article()))
                            .toList();
            if (!statement.story().equals(scope.story().id()) || readings.isEmpty()) {
                continue;
            }
            Optional<List<Mark>> own =
                    statement.agreement().equals("single")
                            ? Optional.ofNullable(alone.get(readings.getFirst().article()))
                            : Optional.empty();
            if (own.isPresent()) {
                own.get().add(scope.quote(span(readings.getFirst())));
            } else {
                rows.add(row(scope, columns, wide, statement, readings));
            }
        }
        rows.sort(
                Comparator.comparing((Row row) -> !row.differs())
                        .thenComparing(Row::gravest)
                        .thenComparingInt(row -> -row.origins())
                        .thenComparingInt(row -> -(columns.size() - row.silent().size())));
        List<Alone> singles =
                columns.stream()
                        .filter(telling -> !alone.getOrDefault(telling.id(), List.of()).isEmpty())
                        .map(t -> new Alone(t, alone.getOrDefault(t.id(), List.of())))
                        .toList();
        return new Apparatus(columns, scope.groups(), wide, List.copyOf(rows), singles);
    }

    private static Row row(
            Scope scope,
            List<Telling> columns,
            boolean wide,
            StatementView statement,
            List<StatementView.ReadingView> readings) {
        Differences differences = Differences.of(statement);
        List<SpanView> differing = differences.spans();
        StatementView.ReadingView base = base(columns, readings);
        List<Cell> cells = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Telling telling : columns) {
            List<StatementView.ReadingView> own =
                    readings.stream().filter(r -> r.article().equals(telling.id())).toList();
            if (!own.isEmpty()) {
                cells.add(cell(scope, telling, own, base, differing));
                continue;
            }
            silent.add(telling.siglum());
            if (wide) {
                cells.add(new Cell(telling, "silent", scope.mark("", List.of()), List.of(), ""));
            }
        }
        List<SpanView> all = readings.stream().map(Apparatus::span).toList();
        return new Row(
                statement.id(),
                statement.agreement().equals("differ"),
                scope.mark(base.text(), all),
                Excerpt.whole(base.text(), base.start(), of(base.article(), differing)),
                scope.telling(base.article()).map(Telling::siglum).orElse(""),
                differences.kind(),
                differences.kinds(),
                differences.reasons(),
                Counts.of(statement.articles(), "telling")
                        + " · "
                        + Counts.origins(statement.origins().lower(), statement.origins().upper()),
                statement.origins().lower(),
                List.copyOf(cells),
                cells.stream()
                        .filter(cell -> cell.state().equals("same"))
                        .map(Apparatus::siglum)
                        .toList(),
                List.copyOf(silent));
    }

    private static Mark siglum(Cell cell) {
        Telling telling = cell.telling();
        return cell.mark()
                .as(telling.siglum())
                .named(telling.siglum() + ", " + telling.name())
                .styled("siglum " + telling.hue());
    }

    private static StatementView.ReadingView base(
            List<Telling> columns, List<StatementView.ReadingView> readings) {
        for (Telling telling : columns) {
            for (var reading : readings) {
                if (reading.article().equals(telling.id())) {
                    return reading;
                }
            }
        }
        return readings.getFirst();
    }

    private static Cell cell(
            Scope scope,
            Telling telling,
            List<StatementView.ReadingView> own,
            StatementView.ReadingView base,
            List<SpanView> differing) {
        StatementView.ReadingView first = own.getFirst();
        Mark mark = scope.mark(first.text(), own.stream().map(Apparatus::span).toList());
        String note =
                switch (first.kind()) {
                    case "attributes" -> "attributed";
                    case "denies" -> "denies";
                    case "asks" -> "asks";
                    default -> "";
                };
        List<SpanView> here = of(telling.id(), differing);
        boolean isBase = first.equals(base);
        boolean same = Words.folded(first.text()).equals(Words.folded(base.text()));
        if (own.size() == 1 && same && !isBase) {
            return new Cell(telling, "same", mark.as("same words"), List.of(), note);
        }
        List<Excerpt.Run> runs = new ArrayList<>();
        for (var reading : own) {
            if (!runs.isEmpty()) {
                runs.add(new Excerpt.Run(" / ", false));
            }
            runs.addAll(Excerpt.of(reading.text(), reading.start(), here));
        }
        boolean differs = runs.stream().anyMatch(Excerpt.Run::differs);
        String state = isBase && own.size() == 1 ? "base" : differs ? "differs" : "reads";
        return new Cell(telling, state, mark, List.copyOf(runs), note);
    }

    private static List<SpanView> of(String article, List<SpanView> spans) {
        return spans.stream().filter(span -> span.article().equals(article)).toList();
    }

    private static SpanView span(StatementView.ReadingView reading) {
        return new SpanView(
                reading.article(),
                reading.start(),
                reading.end(),
                reading.text(),
                Optional.empty());
    }
}
