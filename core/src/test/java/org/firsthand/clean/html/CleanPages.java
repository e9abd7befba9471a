package org.firsthand.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Paragraph;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.RecurringLines;
import org.firsthand.read.Page;
import org.firsthand.read.input.Stated;
import org.firsthand.text.SourceMap;
import org.firsthand.text.Span;

/// Cleans pages in tests, and says what holds of every cleaned one.
final class CleanPages {

    private static final Cleaner CLEANER = new Cleaner();

    private CleanPages() {}

    static Cleaning cleaning(String html, Map<String, String> sidecar) {
        return CLEANER.clean(
                new Page(
                        new ArticleId("a"),
                        Optional.of("a.html"),
                        Optional.of("https://www.herald.example/ferry?from=home"),
                        Page.Format.HTML,
                        html,
                        Stated.all(sidecar, "the sidecar")),
                RecurringLines.of(List.of()));
    }

    static Article clean(String html) {
        return clean(html, Map.of());
    }

    static Article clean(String html, Map<String, String> sidecar) {
        return switch (cleaning(html, sidecar)) {
            case Cleaning.Cleaned(Article article) -> lawful(article);
            case Cleaning.Refused(var rejection) -> throw new AssertionError(rejection.detail());
        };
    }

    /// Every character of the text but the breaks of its paragraphs stands in the original at the
    /// place that the map names, and the way back leads to it.
    static Article lawful(Article article) {
        String text = article.text();
        SourceMap back = article.map().inverse();
        int mapped = 0;
        for (SourceMap.Run run : article.map().runs()) {
            Span derived = new Span(run.derived(), run.derived() + run.length());
            Span source = new Span(run.source(), run.source() + run.length());
            assertThat(derived.of(text)).isEqualTo(source.of(article.original()));
            mapped += run.length();
        }
        for (SourceMap.Run run : back.runs()) {
            assertThat(run.length()).isPositive();
        }
        long breaks = text.chars().filter(c -> c == '\n').count();
        assertThat(mapped + breaks).isEqualTo(text.length());
        assertThat(back.inverse()).isEqualTo(article.map());
        for (Paragraph paragraph : article.paragraphs()) {
            Span span = paragraph.span();
            assertThat(span.of(text)).doesNotContain("\n").isNotBlank();
            assertThat(span.start() == 0 || text.charAt(span.start() - 1) == '\n').isTrue();
            assertThat(span.end() == text.length() || text.charAt(span.end()) == '\n').isTrue();
        }
        article.links()
                .forEach(link -> assertThat(link.span().end()).isLessThanOrEqualTo(text.length()));
        return article;
    }
}
