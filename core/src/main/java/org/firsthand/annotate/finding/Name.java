package org.firsthand.annotate.finding;

import java.util.Optional;
import org.firsthand.text.Span;

/// A proper name where it stands.
///
/// @param span the name without title, article and possessive
/// @param title the words of a role or title that stand with it, such as "Mayor"
public record Name(Span span, NameKind kind, Optional<Span> title) {}
