package org.firsthand.tell.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.ThreadView;
import org.firsthand.tell.html.view.Scope;
import org.firsthand.tell.tellings.Counts;

/// The whole page.
///
/// @param counts "7 articles · 2 stories · 2 inputs rejected"
public record Contents(
        String title,
        String counts,
        String version,
        List<IndexThread> threads,
        List<StoryContents> stories,
        List<Remark> rejected,
        List<Remark> notes,
        List<Score> scores,
        Assets assets) {

    /// Stories that follow one another, as the index lists them.
    public record IndexThread(List<Entry> entries) {}

    /// A story in the index.
    public record Entry(String anchor, String label, String counts, String dates) {}

    /// What is said of an input.
    public record Remark(String input, String reason, String detail) {}

    static Contents of(Dossier dossier, List<Score> scores, Assets assets) {
        List<StoryContents> stories = new ArrayList<>();
        Map<String, Entry> entries = new HashMap<>();
        for (Scope scope : Scope.all(dossier)) {
            StoryContents story = StoryContents.of(scope, "s" + stories.size());
            stories.add(story);
            entries.put(
                    scope.story().id(),
                    new Entry(
                            story.id(),
                            story.head().label(),
                            story.head().counts(),
                            story.head().dates()));
        }
        List<IndexThread> threads = new ArrayList<>();
        for (ThreadView thread : dossier.threads()) {
            List<Entry> own = new ArrayList<>();
            for (String story : thread.stories()) {
                Entry entry = entries.remove(story);
                if (entry != null) {
                    own.add(entry);
                }
            }
            if (!own.isEmpty()) {
                threads.add(new IndexThread(own));
            }
        }
        dossier.stories().stream()
                .filter(story -> entries.containsKey(story.id()))
                .forEach(s -> threads.add(new IndexThread(List.of(entry(entries, s.id())))));
        List<Remark> rejected =
                dossier.rejected().stream()
                        .map(
                                r ->
                                        new Remark(
                                                r.file().or(r::url).orElse("an input"),
                                                r.reason(),
                                                r.detail()))
                        .toList();
        List<Remark> notes =
                dossier.notes().stream()
                        .map(
                                n ->
                                        new Remark(
                                                n.file().or(n::url).orElse("an input"),
                                                n.reason(),
                                                n.detail()))
                        .toList();
        return new Contents(
                stories.size() == 1 ? stories.getFirst().head().label() : "Firsthand report",
                counts(dossier),
                dossier.firsthand().version(),
                List.copyOf(threads),
                List.copyOf(stories),
                rejected,
                notes,
                List.copyOf(scores),
                assets);
    }

    private static Entry entry(Map<String, Entry> entries, String id) {
        Entry entry = entries.get(id);
        return entry == null ? new Entry("", id, "", "") : entry;
    }

    private static String counts(Dossier dossier) {
        String counts =
                Counts.of(dossier.articles().size(), "article")
                        + " · "
                        + Counts.of(dossier.stories().size(), "story");
        return dossier.rejected().isEmpty()
                ? counts
                : counts + " · " + Counts.of(dossier.rejected().size(), "input") + " rejected";
    }
}
