package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.tell.dossier.EntityView;
import org.firsthand.tell.dossier.QuotationView;
import org.firsthand.tell.dossier.SourceView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.tellings.Telling;

/// Who is in the story, under which forms of the name, and whom the tellings draw on.
///
/// @param others those whom one telling names and none quotes
public record People(List<Person> people, List<Person> others, List<Source> sources) {

    /// A person or body.
    ///
    /// @param forms how the tellings write the name
    /// @param quoted the sigla of the tellings that quote it
    public record Person(
            String name,
            String kind,
            String titles,
            Mark mark,
            List<Form> forms,
            List<Mark> sigla,
            List<Mark> quoted) {

        boolean weighs() {
            return sigla.size() > 1 || !quoted.isEmpty() || forms.stream().anyMatch(Form::misspelt);
        }
    }

    /// A form of a name.
    public record Form(String text, boolean misspelt, String sigla) {}

    /// A source named in the text, or told of without a name.
    public record Source(Mark name, String kind, boolean anonymous, List<Mark> sigla) {}

    public static People of(Scope scope) {
        List<Person> people = new ArrayList<>();
        for (EntityView entity : scope.dossier().entities()) {
            List<SpanView> mentions = scope.within(entity.mentions());
            if (!mentions.isEmpty()) {
                people.add(person(scope, entity, mentions));
            }
        }
        people.sort(
                Comparator.comparingInt((Person p) -> rank(p.kind()))
                        .thenComparingInt(p -> -p.quoted().size())
                        .thenComparingInt(p -> -p.sigla().size())
                        .thenComparing(Person::name));
        List<Source> sources = new ArrayList<>();
        for (SourceView source : scope.dossier().sources()) {
            List<SpanView> mentions = scope.within(source.mentions());
            if (!mentions.isEmpty()) {
                sources.add(
                        new Source(
                                scope.mark(source.name(), mentions),
                                source.kind(),
                                source.anonymous(),
                                scope.sigla(mentions)));
            }
        }
        return new People(
                people.stream().filter(Person::weighs).toList(),
                people.stream().filter(person -> !person.weighs()).toList(),
                List.copyOf(sources));
    }

    private static int rank(String kind) {
        return switch (kind) {
            case "person" -> 0;
            case "organisation" -> 1;
            default -> 2;
        };
    }

    private static Person person(Scope scope, EntityView entity, List<SpanView> mentions) {
        List<Form> forms =
                entity.variants().stream()
                        .filter(form -> form.articles().stream().anyMatch(scope::holds))
                        .map(form -> new Form(form.text(), form.misspelt(), sigla(scope, form)))
                        .toList();
        List<SpanView> quoted =
                scope.dossier().quotations().stream()
                        .filter(q -> q.speaker().equals(Optional.of(entity.id())))
                        .filter(q -> scope.holds(q.article()))
                        .map(QuotationView::words)
                        .toList();
        return new Person(
                entity.canonical(),
                entity.kind(),
                String.join(", ", entity.titles()),
                scope.mark(entity.canonical(), mentions),
                forms,
                scope.sigla(mentions),
                scope.sigla(quoted));
    }

    private static String sigla(Scope scope, EntityView.VariantView form) {
        return String.join(
                " ",
                scope.tellings().stream()
                        .filter(telling -> form.articles().contains(telling.id()))
                        .map(Telling::siglum)
                        .toList());
    }
}
