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
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    private static List<String> cases(String list, String mark) {
        return ResourceLines.cases(Sides.class, list, mark);
    }

    static List<String> sides() {
        return cases("against.txt", "+");
    }

    static List<String> towns() {
        return cases("against.txt", "-");
    }

    static List<String> scoringSides() {
        return cases("side-places.txt", "-");
    }

    static List<String> scoringTowns() {
        return cases("side-places.txt", "+");
    }

    /// The kind of "Tarnwick" in `text`, after two tellings of the Tarnwick Rovers.
    private static NameKind kind(String text) {
        return last(
                        article("a", "The Tarnwick Rovers came.", "Tarnwick Rovers"),
                        article("b", "We met the Tarnwick Rovers.", "Tarnwick Rovers"),
                        place("c", text, "Tarnwick"))
                .getLast()
                .kind();
    }

    /// The same, after two tellings that give Tarnwick a record and a score.
    private static NameKind scoringKind(String text) {
        return last(
                        place("a", "All cheered as Tarnwick (11-4) came.", "Tarnwick"),
                        place("b", "They saw Tarnwick 65-53 ahead.", "Tarnwick"),
                        place("c", text, "Tarnwick"))
                .getLast()
                .kind();
    }

    @ParameterizedTest
    @MethodSource("sides")
    void aTeamIsReadAsATeam(String text) {
        assertThat(kind(text)).isEqualTo(NameKind.ORGANISATION);
    }

    @ParameterizedTest
    @MethodSource("towns")
    void aTownIsReadAsATown(String text) {
        assertThat(kind(text)).isEqualTo(NameKind.PLACE);
    }

    @ParameterizedTest
    @MethodSource("scoringSides")
    void whatScoresIsATeam(String text) {
        assertThat(scoringKind(text)).isEqualTo(NameKind.ORGANISATION);
    }

    @ParameterizedTest
    @MethodSource("scoringTowns")
    void aTeamsTownStaysATown(String text) {
        assertThat(scoringKind(text)).isEqualTo(NameKind.PLACE);
    }
}
