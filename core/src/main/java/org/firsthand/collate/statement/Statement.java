package org.firsthand.collate.statement;

import java.util.List;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.trace.Origins;

/// The same statement across the tellings of a story.
///
/// @param articles how many articles tell it
/// @param missingFrom the story's articles that do not
public record Statement(
        String id,
        String story,
        List<Reading> readings,
        List<Variant> variants,
        Agreement agreement,
        int articles,
        Origins origins,
        List<ArticleId> missingFrom) {

    public Statement {
        readings = List.copyOf(readings);
        variants = List.copyOf(variants);
        missingFrom = List.copyOf(missingFrom);
    }

    /// The same statement with other differences.
    Statement differing(List<Variant> others) {
        return new Statement(
                id, story, readings, others, agreement, articles, origins, missingFrom);
    }

    /// How one telling says it.
    public record Reading(Evidence evidence, Mode mode) {}

    /// Whose claim a reading makes it.
    public enum Mode {
        ASSERTS,
        ATTRIBUTES,
        DENIES,
        ASKS
    }

    /// Where readings differ.
    ///
    /// @param readings numbers into the statement's readings, those that this variant sets apart
    /// @param spans the differing words
    /// @param why in words of Firsthand's own
    public record Variant(Kind kind, List<Integer> readings, List<Evidence> spans, String why) {

        public Variant {
            readings = List.copyOf(readings);
            spans = List.copyOf(spans);
        }
    }

    /// In what readings differ.
    public enum Kind {
        VALUE,
        BOUND,
        DATE,
        NAME,
        ATTRIBUTION,
        POLARITY,
        MODALITY,
        WORDING,
        DETAIL
    }

    /// Whether its readings say the same.
    public enum Agreement {
        AGREE,
        DIFFER,
        SINGLE
    }
}
