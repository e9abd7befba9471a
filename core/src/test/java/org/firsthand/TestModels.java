package org.firsthand;

import org.firsthand.annotate.Annotator;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.vector.SentenceVectors;

/// The real models, loaded once for all tests of a run, each when it is first needed.
public final class TestModels {

    private TestModels() {}

    private static final class Syntax {
        private static final SyntaxReader READER = SyntaxReader.load();
    }

    private static final class Vectors {
        private static final SentenceVectors VECTORS = SentenceVectors.load();
    }

    public static SyntaxReader syntax() {
        return Syntax.READER;
    }

    public static SentenceVectors vectors() {
        return Vectors.VECTORS;
    }

    /// A plain article of `text`, named `a`, with its sentences.
    public static Reading reading(String text) {
        Article article = Article.plain(new ArticleId("a"), text);
        return new Reading(article, syntax().read(text), syntax()::parse);
    }

    /// A plain article of `text`, annotated by all annotators.
    public static Annotations annotations(String id, String text) {
        return new Annotator(syntax()).annotate(Article.plain(new ArticleId(id), text));
    }
}
