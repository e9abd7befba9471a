package org.firsthand.trace.align;

import java.util.BitSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Quotation;

/// Which characters of an article stand in quotation marks.
final class Quoted {

    private final BitSet inside = new BitSet();

    Quoted(Annotations telling) {
        for (Quotation quotation : telling.quotations()) {
            if (quotation.kind() != Quotation.Kind.SCARE) {
                inside.set(quotation.span().start(), quotation.span().end());
            }
        }
        if (telling.quotations().isEmpty()) {
            scan(telling.article().text());
        }
    }

    boolean holds(int offset) {
        return inside.get(offset);
    }

    /// Double marks alone, pairwise within a paragraph: enough where no quotations were read.
    private void scan(String text) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = -1;
            } else if (c == '“' || (c == '"' && open < 0)) {
                open = i;
            } else if ((c == '”' || c == '"') && open >= 0) {
                inside.set(open, i);
                open = -1;
            }
        }
    }
}
