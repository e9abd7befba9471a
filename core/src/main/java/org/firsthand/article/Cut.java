package org.firsthand.article;

import org.firsthand.text.Span;

/// A stretch that cleaning removed.
///
/// @param span its place in the article's original
/// @param reason why, such as `sponsor line`
public record Cut(Span span, String reason) {}
