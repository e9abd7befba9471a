/// Direct speech and who it is given to by the words beside it.
///
/// In: a [Paragraph][org.firsthand.annotate.attribution.direct.Paragraph], its words and its
/// quotations. Out: drafts of attributions whose content is a quotation. Method: the words behind
/// the closing mark ("X," said Y; "X," Y said), else those before the opening one (Y said: "X"),
/// read by word classes alone, since trees of sentences with long quotations are often wrong.
@NullMarked
package org.firsthand.annotate.attribution.direct;

import org.jspecify.annotations.NullMarked;
