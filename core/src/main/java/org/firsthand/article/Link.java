package org.firsthand.article;

import org.firsthand.text.Span;

/// A link in the cleaned text.
///
/// @param span the words that carry it
/// @param target the address it leads to, absolute where the page's own address is known
public record Link(Span span, String target) {}
