package org.firsthand.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Certainty;
import org.firsthand.article.PublicationDate;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.link.name.Entity;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static List<Annotations> articles(String... texts) {
        List<Annotations> articles = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            articles.add(TestModels.annotations("a" + i, texts[i]));
        }
        return articles;
    }

    private static Linked link(List<Annotations> articles) {
        List<ArticleId> ids = articles.stream().map(a -> a.article().id()).sorted().toList();
        return new Linker()
                .link(
                        articles,
                        new Grouping(
                                List.of(new Story("s", ids, List.of())),
                                List.of(new StoryThread("t", List.of("s"), List.of()))));
    }

    private static Entity entity(Linked linked, String canonical) {
        Optional<Entity> found =
                linked.entities().stream().filter(e -> e.canonical().equals(canonical)).findFirst();
        assertThat(found).as(canonical + " in " + linked.entities()).isPresent();
        return found.orElseThrow();
    }

    private static List<String> texts(Entity entity, boolean misspelt) {
        return entity.variants().stream()
                .filter(variant -> variant.misspelt() == misspelt)
                .map(Entity.Variant::text)
                .sorted()
                .toList();
    }

    private static final String[] TELLINGS = {
        "President Tomás Rafael Benítez Aguilar met Elizabeth Harrowgate in Oslo."
                + " Benítez Aguilar thanked Harrowgate.",
        "President Tomas Rafael Benitez Aguilar met Liz Harrowgate in Oslo.",
        "President Tomas Rafeal Benitez Aguilar spoke. Benitez Aguilar smiled."
    };

    @Test
    void onePersonUnderAllNames() {
        Linked linked = link(articles(TELLINGS));
        Entity president = entity(linked, "Tomás Rafael Benítez Aguilar");
        assertThat(president.id()).isEqualTo("e-tomas-rafael-benitez-aguilar");
        assertThat(texts(president, true)).containsExactly("Tomas Rafeal Benitez Aguilar");
        assertThat(texts(president, false))
                .contains("Tomas Rafael Benitez Aguilar", "Benítez Aguilar", "Benitez Aguilar");
        assertThat(texts(entity(linked, "Elizabeth Harrowgate"), false))
                .contains("Liz Harrowgate", "Harrowgate");
    }

    @Test
    void twoPeopleOfOneSurnameStayApart() {
        Linked linked =
                link(
                        articles(
                                "Peter Quillfeather and Anna Quillfeather sailed. Peter Quillfeather"
                                        + " steered. Quillfeather sang."));
        assertThat(entity(linked, "Peter Quillfeather").mentions()).hasSize(3);
        assertThat(entity(linked, "Anna Quillfeather").mentions()).hasSize(1);
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<Annotations> articles = articles(TELLINGS);
        Linked straight = link(articles);
        List<Annotations> turned = new ArrayList<>(articles);
        Collections.reverse(turned);
        Linked reversed = link(turned);
        assertThat(reversed.entities()).isEqualTo(straight.entities());
        assertThat(reversed.tellings()).isEqualTo(straight.tellings());
    }

    @Test
    void everyMentionIsFoundAtItsPlace() {
        Linked linked = link(articles(TELLINGS));
        for (Entity entity : linked.entities()) {
            entity.mentions()
                    .forEach(
                            mention ->
                                    assertThat(linked.entityAt(mention.article(), mention.span()))
                                            .contains(entity));
        }
    }

    @Test
    void aDatedPostAndASiblingGiveADate() {
        Linked linked =
                link(
                        articles(
                                "Mayor Helena Ostrander met Peter Quillfeather on the Tarnwick ferry"
                                        + " late last month.\nThe ferry is back!\n— Jan Tolliver"
                                        + " (@jantolliver) March 4, 2019\nThe talks go on in Oslo"
                                        + " later this month.",
                                "Mayor Helena Ostrander and Peter Quillfeather will resume the talks"
                                        + " in Oslo later this month."));
        PublicationDate first = linked.tellings().get(0).article().published();
        assertThat(first.certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(first.start().orElseThrow()).hasToString("2019-03-04");
        assertThat(first.evidence()).contains("post of 2019-03-04");
        assertThat(first.receipts()).isNotEmpty();
    }

    @Test
    void withoutAnAnchorADateStaysUnknown() {
        Linked linked =
                link(
                        articles(
                                "Helena Ostrander met Peter Quillfeather on Friday.",
                                "On Friday Peter Quillfeather saw Helena Ostrander."));
        assertThat(
                        linked.tellings().stream()
                                .map(telling -> telling.article().published().certainty())
                                .toList())
                .isEqualTo(Arrays.asList(Certainty.UNKNOWN, Certainty.UNKNOWN));
    }
}
