package org.firsthand.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that an editor would take for one, and names that she would not.
class NameLinkerTest {

    private static List<Entity> link(List<String> names) {
        return Tellings.link(names);
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
        "PLACE Mt Brannock, PLACE Mount Brannock",
        "PLACE Tarn Mount Brannock, PLACE Mount Brannock",
        "PERSON Alexandros Tarrant, PERSON Alexis Tarrant",
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
        "PERSON John Dean, PERSON John D. Orrin",
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

    @Test
    void aBeginningThatSeveralShareIsAnOrganisationOfItsOwn() {
        assertThat(
                        link(
                                List.of(
                                        "ORGANISATION Corvane Research Centre",
                                        "ORGANISATION Corvane Rescue Alliance",
                                        "ORGANISATION Corvane")))
                .hasSize(3);
    }

    @Test
    void aTownStandsForItsTeamAmongSeveral() {
        assertThat(
                        link(
                                List.of(
                                        "ORGANISATION Tarnwick Rovers",
                                        "ORGANISATION Tarnwick Museum",
                                        "ORGANISATION Tarnwick",
                                        "ORGANISATION Rovers")))
                .extracting(Entity::canonical)
                .containsExactly("Tarnwick Museum", "Tarnwick Rovers");
    }

    @Test
    void linkingManyNamesOfOneGivenNameEnds() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            names.add("PERSON John " + (char) ('A' + i % 26) + "x".repeat(1 + i / 26) + "q");
        }
        names.add("PERSON " + "Anna ".repeat(2_000) + "Tarrant");
        names.add("PERSON " + "a".repeat(20_000));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> link(names));
    }
}
