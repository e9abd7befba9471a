package org.firsthand.annotate.attribution.origin;

import org.firsthand.text.Span;

/// An outlet or agency where the text names it.
///
/// @param name its full name
/// @param agency true where it sells copy to others
/// @param span the words of the name, without an article
public record Outlet(String name, boolean agency, Span span) {}
