package org.firsthand.link.name;

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

    /// The names of the last of `articles`, which tell one story.
    private static List<String> namesOfLast(Annotations... articles) {
        List<Annotations> all = List.of(articles);
        Story story = new Story("s", all.stream().map(a -> a.article().id()).toList(), List.of());
        Annotations last =
                MissedNames.complete(all, new Grouping(List.of(story), List.of())).getLast();
        return last.names().stream().map(name -> name.span().of(last.article().text())).toList();
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
}
