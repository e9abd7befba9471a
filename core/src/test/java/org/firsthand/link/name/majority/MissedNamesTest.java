package org.firsthand.link.name.majority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.text.Span;
import org.junit.jupiter.api.Test;

class MissedNamesTest {

    /// An article in which the tagger saw just `names`, all of organisations.
    private static Annotations article(String id, String text, String... names) {
        List<Name> seen =
                Arrays.stream(names)
                        .map(
                                name ->
                                        new Span(
                                                text.indexOf(name),
                                                text.indexOf(name) + name.length()))
                        .map(span -> new Name(span, NameKind.ORGANISATION, Optional.empty()))
                        .toList();
        return TestModels.annotations(id, text).named(seen);
    }

    private static Annotations place(String id, String text, String name) {
        Span span = new Span(text.indexOf(name), text.indexOf(name) + name.length());
        return TestModels.annotations(id, text)
                .named(List.of(new Name(span, NameKind.PLACE, Optional.empty())));
    }

    /// The words of the names of the last of `articles`, which tell one story.
    private static List<String> namesOfLast(Annotations... articles) {
        String text = articles[articles.length - 1].article().text();
        return last(articles).stream().map(name -> name.span().of(text)).toList();
    }

    private static List<Name> last(Annotations... articles) {
        List<Annotations> all = List.of(articles);
        Story story = new Story("s", all.stream().map(a -> a.article().id()).toList(), List.of());
        return MissedNames.complete(all, new Grouping(List.of(story), List.of())).getLast().names();
    }

    @Test
    void aNameThatMostTellingsKnowIsFoundInAll() {
        assertThat(
                        namesOfLast(
                                article("a", "Vessla Lines sold two ferries.", "Vessla Lines"),
                                article("b", "On Monday Vessla Lines closed.", "Vessla Lines"),
                                article("c", "The ferries of Vessla Lines sank.")))
                .containsExactly("Vessla Lines");
    }

    @Test
    void aNameThatOneTellingKnowsIsNotCarriedOver() {
        assertThat(
                        namesOfLast(
                                article("a", "Vessla Lines sold two ferries.", "Vessla Lines"),
                                article("b", "The ferries of Vessla Lines sank.")))
                .isEmpty();
    }

    @Test
    void namesThatAHeadlineRanTogetherComeApart() {
        assertThat(
                        namesOfLast(
                                article("a", "The Gulls met the Otters.", "Gulls", "Otters"),
                                article("b", "The Otters lost to the Gulls.", "Otters", "Gulls"),
                                article("c", "Gulls Beat Otters at home.", "Gulls Beat Otters")))
                .containsExactly("Gulls", "Otters");
    }

    @Test
    void aPartOfANameIsWidenedToTheWhole() {
        assertThat(
                        namesOfLast(
                                article("a", "The Vessla Lines sank.", "Vessla Lines"),
                                article("b", "It was the Vessla Lines again.", "Vessla Lines"),
                                article("c", "They sold the Vessla Lines.", "Vessla")))
                .containsExactly("Vessla Lines");
    }

    @Test
    void aTownThatPlaysIsItsTeam() {
        List<Name> names =
                last(
                        article("a", "The Oxley Gulls lost.", "Oxley Gulls"),
                        article("b", "The Oxley Gulls went home.", "Oxley Gulls"),
                        place("c", "A win over Oxley pleased them.", "Oxley"));
        assertThat(names).extracting(Name::kind).containsExactly(NameKind.ORGANISATION);
    }

    @Test
    void aTownWhereSomethingHappensIsAPlace() {
        List<Name> names =
                last(
                        article("a", "The Oxley Gulls lost.", "Oxley Gulls"),
                        article("b", "The Oxley Gulls went home.", "Oxley Gulls"),
                        place("c", "They won in Oxley on Sunday.", "Oxley"));
        assertThat(names).extracting(Name::kind).containsExactly(NameKind.PLACE);
    }
}
