/// Where the sentences of one text stand in a pile.
///
/// In: an annotated text and the annotated articles of a pile. Out: a
/// [org.firsthand.trace.text.TextTrace]: in which articles each sentence stands, and the stemma of
/// these.
@NullMarked
package org.firsthand.trace.text;

import org.jspecify.annotations.NullMarked;
