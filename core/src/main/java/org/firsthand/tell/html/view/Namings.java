package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.tell.dossier.NamingView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.tellings.Telling;

/// What each telling calls one thing, in its own words.
///
/// @param wide false where there are too many tellings for a column each
public record Namings(List<Telling> columns, boolean wide, List<Row> rows) {

    private static final int COLUMNS = 8;

    /// One thing.
    ///
    /// @param kind `terms` or `verbs`
    /// @param cells the words of each telling, in the order of the columns
    /// @param words every wording with its tellings
    public record Row(String referent, String kind, List<List<Mark>> cells, List<Wording> words) {}

    /// A wording and who uses it.
    public record Wording(String text, List<Mark> sigla) {}

    public static Namings of(Scope scope) {
        List<Telling> columns = List.copyOf(scope.tellings());
        List<Row> rows = new ArrayList<>();
        for (NamingView naming : scope.dossier().naming()) {
            row(scope, columns, naming.referent(), "terms", naming.terms(), rows);
            row(scope, columns, naming.referent(), "verbs", naming.acts(), rows);
        }
        return new Namings(columns, columns.size() <= COLUMNS, List.copyOf(rows));
    }

    private static void row(
            Scope scope,
            List<Telling> columns,
            String referent,
            String kind,
            List<NamingView.TermView> terms,
            List<Row> rows) {
        List<NamingView.TermView> own =
                terms.stream()
                        .filter(term -> term.articles().stream().anyMatch(scope::holds))
                        .toList();
        if (own.isEmpty()) {
            return;
        }
        List<List<Mark>> cells = new ArrayList<>();
        for (Telling telling : columns) {
            cells.add(
                    own.stream()
                            .filter(term -> term.articles().contains(telling.id()))
                            .map(term -> scope.mark(term.text(), of(telling, term)))
                            .toList());
        }
        List<Wording> words =
                own.stream()
                        .map(t -> new Wording(t.text(), scope.sigla(scope.within(t.mentions()))))
                        .toList();
        rows.add(new Row(referent, kind, List.copyOf(cells), words));
    }

    private static List<SpanView> of(Telling telling, NamingView.TermView term) {
        return term.mentions().stream()
                .filter(span -> span.article().equals(telling.id()))
                .toList();
    }
}
