package org.firsthand.tell.html.view;

import java.util.List;
import java.util.Optional;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.tellings.Counts;
import org.firsthand.tell.tellings.OriginGroup;
import org.firsthand.tell.tellings.Telling;

/// The top of a story: its label, how many tell it, and a few of its sentences.
///
/// @param labelFrom whose headline the label is
/// @param counts "5 tellings · 1 to 2 independent origins", for the index
/// @param tallies the same numbers and those of outlets and publishers, each with what it counts
/// @param tie what ties the articles together, in words; empty where there is one
public record HeadSection(
        String label,
        String labelFrom,
        String dates,
        String counts,
        Signature signature,
        List<HeadCount> tallies,
        List<Group> groups,
        List<Glance> glance,
        String tie) {

    /// Tellings of one origin.
    ///
    /// @param name the origin's, opening what says so
    public record Group(OriginGroup origin, Mark name) {}

    /// A selected sentence.
    ///
    /// @param from the telling it stands in
    public record Glance(Mark sentence, String from) {}

    public static HeadSection of(Scope scope) {
        var story = scope.story();
        return new HeadSection(
                story.label(),
                scope.telling(story.labelFrom()).map(Telling::name).orElse(""),
                dates(scope),
                Counts.of(scope.tellings().size(), "telling")
                        + " · "
                        + Counts.origins(story.origins()),
                Signature.of(scope.groups()),
                HeadCount.of(scope),
                scope.groups().stream()
                        .map(group -> new Group(group, scope.mark(group.name(), group.evidence())))
                        .toList(),
                story.glance().stream()
                        .filter(span -> scope.holds(span.article()))
                        .map(span -> new Glance(scope.quote(span), from(scope, span)))
                        .toList(),
                scope.tellings().size() < 2 ? "" : String.join(", ", story.why()));
    }

    private static String from(Scope scope, SpanView span) {
        return scope.telling(span.article()).map(Telling::name).orElse("");
    }

    /// From the first to the last date that is stated; where none is, of those that were inferred.
    private static String dates(Scope scope) {
        List<Telling> known =
                scope.tellings().stream()
                        .filter(telling -> telling.time().stretch().isPresent())
                        .toList();
        List<Telling> stated =
                known.stream()
                        .filter(telling -> telling.time().certainty().equals("stated"))
                        .toList();
        List<Telling> dated = stated.isEmpty() ? known : stated;
        Optional<Telling> first = dated.stream().min((a, b) -> Long.compare(start(a), start(b)));
        Optional<Telling> last = dated.stream().max((a, b) -> Long.compare(start(a), start(b)));
        if (first.isEmpty() || last.isEmpty()) {
            return "no dates known";
        }
        String from = first.get().time().words();
        String to = last.get().time().words();
        return "published " + (from.equals(to) ? from : from + " to " + to);
    }

    private static long start(Telling telling) {
        return telling.time().stretch().orElseThrow().start();
    }
}
