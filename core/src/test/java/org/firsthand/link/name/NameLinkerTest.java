package org.firsthand.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that an editor would take for one, and names that she would not.
class NameLinkerTest {

    /// The entities of a story of one article a name.
    ///
    /// @param names each `KIND name`
    private static List<Entity> link(List<String> names) {
        List<Annotations> articles = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String text = names.get(i).substring(names.get(i).indexOf(' ') + 1);
            NameKind kind = NameKind.valueOf(names.get(i).substring(0, names.get(i).indexOf(' ')));
            Name name = new Name(new Span(0, text.length()), kind, Optional.empty());
            articles.add(TestModels.annotations("a" + i, text).named(List.of(name)));
        }
        Story story =
                new Story("s", articles.stream().map(a -> a.article().id()).toList(), List.of());
        return new NameLinker()
                .link(
                        articles,
                        new Grouping(
                                List.of(story),
                                List.of(new StoryThread("t", List.of("s"), List.of()))));
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON Elizabeth Tarrant, PERSON Liz Tarrant",
        "PERSON Elizabeth Tarrant, PERSON Elisabeth Tarrant",
        "PERSON Elizabeth Tarrant, PERSON Elisabeth Tarant",
        "PERSON Zhao Wenbin, PERSON Wenbin Zhao",
        "PERSON John R. Mulcahy, PERSON J. R. Mulcahy",
        "PERSON Jan Novotný, PERSON Jan Novotny",
        "PERSON Andrés Manuel Quiroga Beltrán, ORGANISATION AMQB",
        "PERSON María Fernanda López Aguilar, PERSON Maria Lopez",
        "PERSON María Fernanda López Aguilar, PERSON López Aguilar",
        "PLACE Saint Brannock, PLACE St. Brannock",
        "ORGANISATION University of Oxley, ORGANISATION Oxley University",
        "ORGANISATION Oxley Centre, PLACE Oxley Center",
        "ORGANISATION Corvane Power Corporation, ORGANISATION Corvane Power Co.",
        "ORGANISATION Coastal Rescue Service, ORGANISATION CRS",
        "ORGANISATION Oxley Reporter, ORGANISATION TOR",
        "ORGANISATION Ada Oxley Clinic, PERSON Ada Oxley",
    })
    void areOne(String one, String other) {
        assertThat(link(List.of(one, other))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON Daniel Tarrant, PERSON Elizabeth Tarrant",
        "PERSON Luis García Montoya, PERSON Pablo García",
        "PERSON Philly, PERSON Billy King",
        "PLACE Oxley, ORGANISATION University of Oxley",
        "PLACE Mount Oxley City, PLACE Oxley",
        "PERSON Ann Sayer, ORGANISATION AS",
        "PERSON Peter Dunmore, PERSON Robert Dunmore",
    })
    void areTwo(String one, String other) {
        assertThat(link(List.of(one, other))).hasSize(2);
    }

    @Test
    void twoSurnamesDoNotContradictAFirstOne() {
        List<Entity> entities =
                link(
                        List.of(
                                "PERSON María Fernanda López Aguilar",
                                "PERSON López Aguilar",
                                "PERSON Maria Lopez"));
        assertThat(entities)
                .extracting(Entity::canonical)
                .containsExactly("María Fernanda López Aguilar");
    }

    @Test
    void aMisspellingIsFlaggedAndNotCanonical() {
        List<Entity> entities =
                link(
                        List.of(
                                "PERSON William Thackery",
                                "PERSON William Thackery",
                                "PERSON Bill Thackeray"));
        assertThat(entities).hasSize(1);
        assertThat(entities.getFirst().canonical()).isEqualTo("William Thackery");
        assertThat(entities.getFirst().variants())
                .filteredOn(Entity.Variant::misspelt)
                .extracting(Entity.Variant::text)
                .containsExactly("Bill Thackeray");
    }
}
