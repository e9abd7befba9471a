package org.firsthand.collate.quotation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/// The words of two quotations side by side.
///
/// @param steps runs that stand alike or differ, in order
/// @param shared how many words both have in the same order
/// @param longest how many words the longest run has that both share
record Wording(List<QuotationVariant.Step> steps, int shared, int longest) {

    Wording {
        steps = List.copyOf(steps);
    }

    /// Compares two lists of words by Myers' difference.
    static Wording compare(List<String> base, List<String> other) {
        Patch<String> patch = DiffUtils.diff(base, other);
        List<QuotationVariant.Step> steps = new ArrayList<>();
        int at = 0;
        int shared = 0;
        int longest = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int start = delta.getSource().getPosition();
            longest = Math.max(longest, start - at);
            shared += same(base, at, start, steps);
            String before = String.join(" ", delta.getSource().getLines());
            String after = String.join(" ", delta.getTarget().getLines());
            QuotationVariant.Operation operation =
                    switch (delta.getType()) {
                        case INSERT -> QuotationVariant.Operation.INSERT;
                        case DELETE -> QuotationVariant.Operation.DELETE;
                        case CHANGE -> QuotationVariant.Operation.REPLACE;
                        case EQUAL -> QuotationVariant.Operation.SAME;
                    };
            steps.add(new QuotationVariant.Step(operation, List.of(before, after)));
            at = start + delta.getSource().size();
        }
        longest = Math.max(longest, base.size() - at);
        shared += same(base, at, base.size(), steps);
        return new Wording(steps, shared, longest);
    }

    private static int same(
            List<String> base, int from, int to, List<QuotationVariant.Step> steps) {
        if (from < to) {
            String words = String.join(" ", base.subList(from, to));
            steps.add(
                    new QuotationVariant.Step(
                            QuotationVariant.Operation.SAME, List.of(words, words)));
        }
        return Math.max(0, to - from);
    }
}
