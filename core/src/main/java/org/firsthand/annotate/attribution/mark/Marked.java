package org.firsthand.annotate.attribution.mark;

import org.firsthand.text.Span;

/// A stretch between quotation marks.
///
/// @param words the words between the marks, without white space at the ends; never empty
/// @param outer the same with its marks
/// @param paragraph the number of its line in the text, from 0
/// @param closed false where its closing mark is missing
/// @param single true where it stands between single marks
public record Marked(Span words, Span outer, int paragraph, boolean closed, boolean single) {}
