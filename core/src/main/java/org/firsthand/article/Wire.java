package org.firsthand.article;

import java.util.Optional;

/// The agency whose copy an article carries.
///
/// @param name the agency's full name, such as `Associated Press`
/// @param evidence the credit line, where one stands in the article
public record Wire(String name, Certainty certainty, Optional<Evidence> evidence) {}
