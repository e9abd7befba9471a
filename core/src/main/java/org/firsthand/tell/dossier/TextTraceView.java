package org.firsthand.tell.dossier;

import java.util.List;
import java.util.Optional;

/// Which articles of a pile the sentences of one text stand in: what `firsthand trace --json`
/// prints.
///
/// @param text the id that the text has in the rest of the document
/// @param sentences how many of its sentences were looked for
/// @param passages its sentences that were found, in order of place
/// @param articles those that have a sentence of the text, in order of id
/// @param leftOut how many such articles were too many to compare
/// @param derivations between the text and these articles
/// @param origins of the text and these articles; empty where nothing was found
/// @param rejected inputs that are no articles
public record TextTraceView(
        ProgramView firsthand,
        String text,
        int sentences,
        List<SightingView> passages,
        List<FoundView> articles,
        int leftOut,
        List<DerivationView> derivations,
        Optional<StoryView.OriginsView> origins,
        List<RejectedView> rejected) {

    /// A sentence of the text, and where it stands, the likeliest place first.
    public record SightingView(SpanView sentence, List<DerivationView.PassageView> places) {}

    /// An article that has a sentence of the text.
    public record FoundView(
            String id,
            Optional<String> file,
            Optional<String> url,
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> published) {

        /// What a reader knows it by: its outlet or file, and its day.
        public String called() {
            String day =
                    published
                            .map(date -> date.substring(0, Math.min(10, date.length())))
                            .map(d -> ", " + d)
                            .orElse("");
            return outlet.or(() -> file).map(name -> id + " (" + name + day + ")").orElse(id);
        }
    }
}
