/// One utterance in several wordings.
///
/// In: the quotations of a thread's articles. Out:
/// [org.firsthand.collate.quotation.QuotationVariant]s: words changed, cut, joined from pieces, put
/// in another mouth. Two quotations are one utterance where the shorter lies for three fifths of
/// its words in the longer and both share a run of three; the words are compared by Myers'
/// difference (1986). Equal words of the same speaker are no variant.
@NullMarked
package org.firsthand.collate.quotation;

import org.jspecify.annotations.NullMarked;
