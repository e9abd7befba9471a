package org.firsthand.tell.dossier;

import java.util.List;

/// A source named in the text.
///
/// @param kind outlet, agency, document, institution, person, group or post
public record SourceView(
        String name,
        String kind,
        boolean anonymous,
        List<String> articles,
        List<SpanView> mentions) {}
