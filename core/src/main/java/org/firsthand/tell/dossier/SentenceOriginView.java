package org.firsthand.tell.dossier;

/// Where a sentence came from.
///
/// @param origin verbatim, rewritten or new
public record SentenceOriginView(String article, int start, int end, String text, String origin) {}
