package org.firsthand.clean.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.Revision.Change;
import org.firsthand.text.Span;

/// What differs between two wordings: the paragraphs that changed (Myers 1986), each narrowed to
/// the words between what its beginning and its end kept.
final class TextChanges {

    private TextChanges() {}

    static List<Change> of(ParagraphWords before, ParagraphWords after) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<List<String>> delta :
                DiffUtils.diff(paragraphs(before), paragraphs(after)).getDeltas()) {
            changes.addAll(
                    narrowed(
                            words(
                                    before,
                                    delta.getSource().getPosition(),
                                    delta.getSource().size()),
                            words(
                                    after,
                                    delta.getTarget().getPosition(),
                                    delta.getTarget().size())));
        }
        return changes;
    }

    private static List<List<String>> paragraphs(ParagraphWords wording) {
        return wording.paragraphs().stream()
                .map(words -> words.stream().map(ParagraphWords.Word::form).toList())
                .toList();
    }

    private static List<ParagraphWords.Word> words(ParagraphWords wording, int from, int count) {
        return wording.paragraphs().subList(from, from + count).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Change> narrowed(
            List<ParagraphWords.Word> before, List<ParagraphWords.Word> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && same(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        Optional<Span> left = cover(before.subList(head, before.size() - tail));
        Optional<Span> right = cover(after.subList(head, after.size() - tail));
        return left.isEmpty() && right.isEmpty() ? List.of() : List.of(new Change(left, right));
    }

    private static boolean same(ParagraphWords.Word a, ParagraphWords.Word b) {
        return a.form().equals(b.form());
    }

    private static Optional<Span> cover(List<ParagraphWords.Word> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(words.getFirst().span().start(), words.getLast().span().end()));
    }
}
