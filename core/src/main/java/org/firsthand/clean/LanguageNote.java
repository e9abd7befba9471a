package org.firsthand.clean;

import java.util.Locale;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.clean.metadata.Languages;
import org.firsthand.read.Note;

/// Says of an article that it is not in English, the one language whose rules are known.
///
/// Such an article is read all the same: its names and figures may still serve.
public final class LanguageNote {

    private static final String READ = "en";
    private static final String REASON = "not English";
    private static final String WARNING =
            "it is read by English rules, so expect little of it, and look at its findings twice";

    private LanguageNote() {}

    /// The note on an article, empty where it is in English.
    public static Optional<Note> of(Article article) {
        return language(article)
                .map(
                        language ->
                                new Note(
                                        article.file(),
                                        article.url(),
                                        REASON,
                                        article.id() + " is in " + language + "; " + WARNING));
    }

    private static Optional<String> language(Article article) {
        String code = article.language();
        if (!code.equals(READ)) {
            return Optional.of(
                    Locale.of(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")");
        }
        return Languages.hasWordsOf(READ, article.text())
                ? Optional.empty()
                : Optional.of("a language that is not known here");
    }
}
