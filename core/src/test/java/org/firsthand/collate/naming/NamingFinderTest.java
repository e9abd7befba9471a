package org.firsthand.collate.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Evidence;
import org.firsthand.likeness.Meanings;
import org.firsthand.text.Span;
import org.junit.jupiter.api.Test;

/// What tellings of our own invention call the same thing and the same act.
class NamingFinderTest {

    private static List<Naming> find(List<List<Evidence>> counted, List<Annotations> tellings) {
        return new NamingFinder(new Meanings(TestModels.vectors()))
                .find(tellings, counted, List.of());
    }

    private static List<Annotations> tellings(String... texts) {
        List<Annotations> tellings = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            tellings.add(TestModels.annotations("a" + i, texts[i]));
        }
        return tellings;
    }

    /// The places of `words`, which stand in every telling.
    private static List<Evidence> places(List<Annotations> tellings, String words) {
        return tellings.stream()
                .map(
                        telling -> {
                            int at = telling.article().text().indexOf(words);
                            Span span = new Span(at, at + words.length());
                            return Evidence.of(telling.article().id(), span);
                        })
                .toList();
    }

    private static List<String> texts(List<Naming.Term> terms) {
        return terms.stream().map(Naming.Term::text).toList();
    }

    @Test
    void whatThoseDidWhoAreCountedAlikeIsOneAct() {
        List<Annotations> tellings =
                tellings(
                        "About 300 bakers walked out on Monday.",
                        "Some 300 strikers stopped work on Monday.",
                        "The 300 were seen at the gate.");
        List<Naming> namings = find(List.of(places(tellings, "300")), tellings);
        assertThat(namings)
                .filteredOn(naming -> !naming.acts().isEmpty())
                .extracting(naming -> texts(naming.acts()))
                .containsExactly(List.of("stopped work", "walked out"));
        assertThat(namings)
                .filteredOn(naming -> naming.acts().isEmpty())
                .extracting(naming -> texts(naming.terms()))
                .containsExactly(List.of("bakers", "strikers"));
    }

    @Test
    void aClauseThatSaysWhichIsPartOfTheTerm() {
        List<Annotations> tellings =
                tellings(
                        "They jeered at the drivers it had hired from Oxley.",
                        "They jeered at the relief drivers.",
                        "They jeered at hired drivers.");
        assertThat(find(List.of(), tellings))
                .extracting(naming -> texts(naming.terms()))
                .containsExactly(
                        List.of(
                                "drivers it had hired from Oxley",
                                "hired drivers",
                                "relief drivers"));
    }

    @Test
    void namesAndNumbersAreNoTerms() {
        List<Annotations> tellings =
                tellings(
                        "The Tarnwick Dock Workers met. A dozen buoys were lost.",
                        "The Tarnwick Dock Workers left. The buoys were found.",
                        "The keepers found buoys.");
        assertThat(find(List.of(), tellings)).isEmpty();
    }
}
