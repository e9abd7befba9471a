/// Quotation marks.
///
/// In: a text whose lines are paragraphs. Out: the stretches between quotation marks, outermost
/// ones only, each with its place with and without marks. Method: one pass over each paragraph with
/// the state of what is open; a mark that can open and close (`"`, `'`) is decided by what stands
/// around it; an apostrophe is no mark. A quotation that is never closed ends with its paragraph,
/// as newspapers write one that goes on in the next.
@NullMarked
package org.firsthand.annotate.attribution.mark;

import org.jspecify.annotations.NullMarked;
