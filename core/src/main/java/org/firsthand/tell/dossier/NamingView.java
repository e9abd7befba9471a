package org.firsthand.tell.dossier;

import java.util.List;

/// What the tellings call one thing.
public record NamingView(String referent, List<TermView> terms, List<TermView> acts) {

    /// One wording.
    public record TermView(
            String text, List<String> articles, int count, List<SpanView> mentions) {}
}
