package org.firsthand.annotate.attribution.origin;

/// A name that a line credits.
///
/// @param start where the words that credit it start in the line
/// @param end where they end
record Named(String name, int start, int end) {}
