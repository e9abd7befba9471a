package org.firsthand.tell.dossier;

import java.util.List;

/// How two articles of a story stand to each other.
public record RelationView(
        String a,
        String b,
        String relation,
        String direction,
        double confidence,
        List<SpanView> evidence) {}
