package org.firsthand.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.article.ArticleId;
import org.firsthand.read.Note;
import org.firsthand.read.Page;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LanguageNoteTest {

    static List<String> foreign() {
        return ResourceLines.cases(LanguageNote.class, "foreign-texts.txt", "+");
    }

    static List<String> english() {
        return ResourceLines.cases(LanguageNote.class, "foreign-texts.txt", "-");
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void aForeignTextIsTold(String text) {
        assertThat(note(text))
                .hasValueSatisfying(
                        note -> {
                            assertThat(note.reason()).isEqualTo("not English");
                            assertThat(note.detail())
                                    .startsWith("a is in ")
                                    .contains("expect little of it");
                        });
    }

    @ParameterizedTest
    @MethodSource("english")
    void anEnglishTextIsNot(String text) {
        assertThat(note(text)).isEmpty();
    }

    private static Optional<Note> note(String text) {
        Page page =
                new Page(
                        new ArticleId("a"),
                        Optional.of("a.txt"),
                        Optional.empty(),
                        Page.Format.TEXT,
                        text,
                        Map.of());
        Cleaning cleaning = new Cleaner().clean(page, RecurringLines.of(List.of()));
        assertThat(cleaning).isInstanceOf(Cleaning.Cleaned.class);
        return LanguageNote.of(((Cleaning.Cleaned) cleaning).article());
    }
}
