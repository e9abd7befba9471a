package org.firsthand.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.firsthand.TestModels;
import org.firsthand.annotate.Annotator;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.ArticleText;
import org.firsthand.article.Metadata;
import org.firsthand.article.PublicationDate;
import org.firsthand.group.Story;
import org.firsthand.link.Linked;
import org.junit.jupiter.api.Test;

/// What the stemma may say of piles whose making is known, and what it must leave open.
class StemmaRulesTest {

    private static final List<String> MILL =
            List.of(
                    "A fire destroyed the old paper mill at Sandvik during the night to Thursday, the fire service said.",
                    "The roof of the main hall fell in at about two o'clock, when sixty firefighters were on the site.",
                    "Nobody was hurt, because the night shift had left the building at midnight for the holiday.",
                    "The mill had made paper for banknotes since 1871 and employed a third of the town at one time.",
                    "Police closed the bridge over the Lysa and asked people on the eastern bank to keep windows shut.",
                    "The owner, Birgit Holm, told workers at the gate that she wanted to rebuild the hall by spring.");
    private static final List<String> FERRY =
            List.of(
                    "The ferry to Hjelm island will sail only twice a day from May, the county council decided.",
                    "Islanders had collected eleven hundred signatures against the cut, more than the island has voters.",
                    "The council wants to save four million crowns a year and pointed to empty seats in the winter.",
                    "A school class that commutes to the mainland will have to leave home before six in the morning.",
                    "The shipping company said it could not rule out that the older of two boats would be sold.");

    private static final Annotator ANNOTATOR = new Annotator(TestModels.syntax());

    private final Tracer tracer = new Tracer(TestModels.vectors());

    @Test
    void aChainIsToldAsAChain() {
        String first = text(MILL);
        String second =
                first.replace("about two o'clock", "nearly two in the morning")
                        .replace("sixty", "some sixty");
        String third =
                text(second.lines().limit(5).toList()).replace("for the holiday", "on leave");
        Stemma stemma =
                trace(
                        telling("a", "Sandvik Post", first, "2026-03-05T07:00:00Z"),
                        telling("b", "Lysa Times", second, "2026-03-05T11:00:00Z"),
                        telling("c", "Coast Echo", third, "2026-03-05T17:00:00Z"));
        assertThat(parents(stemma)).isEqualTo(Map.of("b", Set.of("a"), "c", Set.of("b")));
        assertOrigins(stemma, 1, 1);
    }

    @Test
    void aStarIsToldAsAStar() {
        Stemma stemma =
                trace(
                        telling("a", "Sandvik Post", text(MILL), "2026-03-05T07:00:00Z"),
                        telling(
                                "b",
                                "Lysa Times",
                                text(MILL.subList(0, 4)),
                                "2026-03-05T11:00:00Z"),
                        telling(
                                "c",
                                "Coast Echo",
                                text(MILL.subList(2, 6)),
                                "2026-03-05T12:00:00Z"));
        assertThat(parents(stemma)).isEqualTo(Map.of("b", Set.of("a"), "c", Set.of("a")));
        assertOrigins(stemma, 1, 1);
    }

    @Test
    void anArticleMayHaveTwoParents() {
        List<String> mixed = new ArrayList<>(MILL.subList(0, 4));
        mixed.addAll(FERRY.subList(0, 4));
        Stemma stemma =
                trace(
                        telling("a", "Sandvik Post", text(MILL), "2026-03-05T07:00:00Z"),
                        telling("b", "Hjelm Gazette", text(FERRY), "2026-03-05T08:00:00Z"),
                        telling("c", "Coast Echo", text(mixed), "2026-03-05T17:00:00Z"));
        assertThat(parents(stemma)).isEqualTo(Map.of("c", Set.of("a", "b")));
        assertThat(stemma.derivations())
                .allSatisfy(e -> assertThat(e.level()).isEqualTo(Derivation.Level.PARTIAL));
        assertOrigins(stemma, 2, 2);
    }

    @Test
    void equalTimesAndEqualTextsLeaveTheDirectionOpen() {
        Stemma stemma =
                trace(
                        telling("a", "Sandvik Post", text(MILL), "2026-03-05T07:00:00Z"),
                        telling("b", "Lysa Times", text(MILL), "2026-03-05T07:00:00Z"));
        assertThat(stemma.derivations())
                .extracting(Derivation::direction)
                .containsExactly(Derivation.Direction.UNKNOWN);
        assertOrigins(stemma, 1, 1);
    }

    @Test
    void withoutDatesNoCopyIsCalledFirst() {
        Stemma stemma =
                trace(
                        telling("a", "Sandvik Post", text(MILL), ""),
                        telling("b", "Lysa Times", text(MILL), ""),
                        telling("c", "Coast Echo", text(MILL), ""));
        assertThat(stemma.derivations())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.direction()).isEqualTo(Derivation.Direction.UNKNOWN));
        assertThat(stemma.relations())
                .allSatisfy(r -> assertThat(r.direction()).isEqualTo("unknown"));
        assertOrigins(stemma, 1, 1);
    }

    @Test
    void minutesInsideTheClocksErrorDecideNothing() {
        Stemma stemma =
                trace(
                        telling("a", "Sandvik Post", text(MILL), "2026-03-05T07:20:00Z"),
                        telling("b", "Lysa Times", text(MILL), "2026-03-05T07:00:00Z"));
        assertThat(stemma.derivations())
                .extracting(Derivation::direction)
                .containsExactly(Derivation.Direction.UNKNOWN);
    }

    @Test
    void outletsThatCiteEachOtherMakeNoCycle() {
        String mill = text(MILL.subList(0, 4));
        Stemma stemma =
                trace(
                        telling(
                                "a",
                                "Sandvik Post",
                                mill + "The Lysa Times first reported the fire.\n",
                                ""),
                        telling(
                                "b",
                                "Lysa Times",
                                mill + "The Coast Echo first reported the fire.\n",
                                ""),
                        telling(
                                "c",
                                "Coast Echo",
                                mill + "The Sandvik Post first reported the fire.\n",
                                ""));
        assertNoCycle(stemma);
        assertThat(stemma.origins().lower()).isEqualTo(1);
    }

    @Test
    void twoAgenciesAreTwoOrigins() {
        Stemma stemma =
                trace(
                        telling(
                                "a",
                                "Sandvik Post",
                                text(MILL) + "Source: Norrland Press Agency\n",
                                ""),
                        telling(
                                "b",
                                "Lysa Times",
                                text(MILL) + "Source: Norrland Press Agency\n",
                                ""),
                        telling(
                                "c",
                                "Coast Echo",
                                text(FERRY) + "Source: Skerry News Agency\n",
                                ""),
                        telling(
                                "d",
                                "Hjelm Gazette",
                                text(FERRY) + "Source: Skerry News Agency\n",
                                ""));
        assertOrigins(stemma, 2, 2);
        assertThat(stemma.origins().nodes())
                .extracting(node -> node.articles().size())
                .containsExactly(2, 2);
    }

    @Test
    void whatAllQuoteProvesACommonOccasionOnly() {
        String quoted =
                "\"We will rebuild the hall stone by stone, and we will do it before the first snow falls on this valley,\" Birgit Holm said.\n";
        Stemma stemma =
                trace(
                        telling(
                                "a",
                                "Sandvik Post",
                                text(MILL.subList(0, 3)) + quoted,
                                "2026-03-05T07:00:00Z"),
                        telling(
                                "b",
                                "Hjelm Gazette",
                                text(FERRY.subList(0, 4)) + quoted,
                                "2026-03-05T13:00:00Z"));
        assertThat(parents(stemma)).isEmpty();
        assertThat(stemma.origins().upper()).isEqualTo(2);
        assertThat(stemma.relations())
                .extracting(Relation::kind)
                .doesNotContain(Relation.Kind.COPY, Relation.Kind.SAME_WIRE, Relation.Kind.PARTIAL);
    }

    @Test
    void eachOriginNamesTheArticlesThatDrawOnIt() {
        Stemma stemma =
                trace(
                        telling("a", "Sandvik Post", text(MILL), "2026-03-05T07:00:00Z"),
                        telling(
                                "b",
                                "Lysa Times",
                                text(MILL.subList(0, 5)),
                                "2026-03-05T11:00:00Z"),
                        telling("c", "Hjelm Gazette", text(FERRY), "2026-03-05T09:00:00Z"));
        assertOrigins(stemma, 2, 2);
        Set<ArticleId> drawn = new HashSet<>();
        stemma.origins().nodes().forEach(node -> drawn.addAll(node.articles()));
        assertThat(drawn)
                .containsExactlyInAnyOrder(
                        new ArticleId("a"), new ArticleId("b"), new ArticleId("c"));
        assertThat(stemma.derivations())
                .allSatisfy(edge -> assertThat(edge.passages()).isNotEmpty());
    }

    @Test
    void randomPilesHaveNoCycleAndTheSameStemmaInEveryOrder() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<Annotations> pile = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                List<String> lines = new ArrayList<>(random.nextBoolean() ? MILL : FERRY);
                lines.removeIf(line -> random.nextInt(3) == 0);
                if (random.nextInt(3) == 0) {
                    lines.addAll(FERRY.subList(0, 3));
                }
                String hour = String.format("2026-03-05T%02d:00:00Z", 6 + random.nextInt(12));
                pile.add(
                        telling(
                                "p" + i,
                                "Outlet " + (char) ('A' + i),
                                text(lines),
                                random.nextInt(3) == 0 ? "" : hour));
            }
            Stemma stemma = trace(pile);
            assertNoCycle(stemma);
            assertThat(stemma.origins().upper()).isGreaterThanOrEqualTo(stemma.origins().lower());
            Collections.shuffle(pile, random);
            assertThat(trace(pile)).as("seed %d", seed).isEqualTo(stemma);
        }
    }

    private static void assertOrigins(Stemma stemma, int lower, int upper) {
        assertThat(List.of(stemma.origins().lower(), stemma.origins().upper()))
                .isEqualTo(List.of(lower, upper));
    }

    private static void assertNoCycle(Stemma stemma) {
        Map<String, Set<String>> parents = parents(stemma);
        for (String start : parents.keySet()) {
            Set<String> above = new HashSet<>();
            List<String> open = new ArrayList<>(parents.get(start));
            while (!open.isEmpty()) {
                String next = open.removeLast();
                if (above.add(next)) {
                    open.addAll(parents.getOrDefault(next, Set.of()));
                }
            }
            assertThat(above).doesNotContain(start);
        }
    }

    /// The parents in the pile of each article that has one.
    private static Map<String, Set<String>> parents(Stemma stemma) {
        Map<String, Set<String>> parents = new HashMap<>();
        for (Derivation edge : stemma.derivations()) {
            if (edge.parent() instanceof Parent.Known(ArticleId article)) {
                parents.computeIfAbsent(edge.child().value(), key -> new HashSet<>())
                        .add(article.value());
            }
        }
        return parents;
    }

    private Stemma trace(Annotations... tellings) {
        return trace(List.of(tellings));
    }

    private Stemma trace(List<Annotations> tellings) {
        List<ArticleId> ids = tellings.stream().map(t -> t.article().id()).sorted().toList();
        return tracer.trace(new Story("s", ids, List.of()), new Linked(tellings, List.of()));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static Annotations telling(String id, String outlet, String text, String published) {
        PublicationDate date =
                published.isEmpty()
                        ? PublicationDate.unknown("none is given")
                        : PublicationDate.stated(published, "test", List.of());
        return ANNOTATOR.annotate(
                new Article(
                        new ArticleId(id),
                        Metadata.shown(
                                Optional.empty(), Optional.empty(), Optional.of(outlet), date),
                        ArticleText.linked(text, List.of())));
    }
}
