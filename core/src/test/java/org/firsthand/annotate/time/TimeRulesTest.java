package org.firsthand.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.time.grammar.TimeGrammar;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.PublicationDate;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the hits and near-misses that the rules carry.
public class TimeRulesTest {

    public static List<TimeExpression> read(String text, PublicationDate written) {
        Article article = Article.plain(new ArticleId("a"), text).withPublished(written);
        Reading reading =
                new Reading(article, TestModels.syntax().read(text), TestModels.syntax()::parse);
        return new TimeReader().read(reading);
    }

    public static PublicationDate written() {
        return PublicationDate.stated("2024-01-10", "a line of the test", List.of());
    }

    static List<String> hits() {
        return lines("+ ");
    }

    static List<String> misses() {
        return lines("- ");
    }

    private static List<String> lines(String mark) {
        return Stream.of("rules.txt", "beside-years.txt")
                .flatMap(name -> ResourceLines.read(TimeGrammar.class, name).stream())
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hits")
    void aHitHasItsValue(String line) {
        int arrow = line.indexOf("=>");
        List<TimeExpression> found = read(line.substring(0, arrow).strip(), written());
        assertThat(found)
                .as(line)
                .extracting(TimeExpression::value)
                .containsExactlyElementsOf(ResourceLines.words(line.substring(arrow + 2)));
    }

    @ParameterizedTest
    @MethodSource("misses")
    void aNearMissIsNoTime(String line) {
        assertThat(read(line, written())).as(line).isEmpty();
    }

    @Test
    void everySlotOfTheLexiconIsUsedByARule() {
        String rules = String.join("\n", ResourceLines.read(TimeGrammar.class, "rules.txt"));
        for (String line : ResourceLines.read(TimeGrammar.class, "lexicon.txt")) {
            String slot = ResourceLines.words(line).getFirst();
            assertThat(rules + "{daypart}").as(line).contains("{" + slot + "}");
        }
    }
}
