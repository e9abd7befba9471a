package org.firsthand.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.article.ArticleId;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.Stated;

/// Gathers what inputs hold and makes a pile of it: names each page, and says of what is there
/// twice that it is.
///
/// For one thread.
final class PileMaker {

    /// What items come from.
    ///
    /// @param file empty for what is no file
    record Source(String name, Optional<String> file) {}

    /// A place in what was gathered.
    record Mark(int drafts) {}

    private record Filed(Path path, Listing.Found found) {}

    private final List<UnnamedPage> drafts = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final Map<Integer, Filed> filed = new HashMap<>();

    void reject(Rejection rejection) {
        rejected.add(rejection);
    }

    void note(Note note) {
        notes.add(note);
    }

    void add(Source source, Item item) {
        switch (item) {
            case Item.Document document ->
                    drafts.add(
                            new UnnamedPage(
                                    source.name(), source.file(), document, Optional.empty()));
            case Item.Listed(var url, var title, var published) ->
                    addresses.add(new Address(url, source.name(), title, published));
            case Item.Refused(var url, var reason, var detail) ->
                    rejected.add(new Rejection(place(source, url), url, reason, detail));
            case Item.Noted(var url, var reason, var detail) ->
                    notes.add(new Note(place(source, url), url, reason, detail));
            case Item.Inner(var input) ->
                    throw new IllegalStateException(input.name() + " was not opened");
        }
    }

    private static Optional<String> place(Source source, Optional<String> url) {
        return source.file()
                .or(() -> url.isPresent() ? Optional.empty() : Optional.of(source.name()));
    }

    /// The addresses that were met so far, without an article, in order.
    List<Address> addresses() {
        return addresses.stream()
                .sorted(Comparator.comparing(Address::url).thenComparing(Address::foundIn))
                .distinct()
                .toList();
    }

    /// Forgets that `urls` were met without their articles, and of what named no other that it
    /// holds addresses only.
    void told(Set<String> urls) {
        Set<String> emptied = new HashSet<>();
        addresses.stream()
                .filter(address -> urls.contains(address.url()))
                .forEach(address -> emptied.add(address.foundIn()));
        addresses.removeIf(address -> urls.contains(address.url()));
        addresses.forEach(address -> emptied.remove(address.foundIn()));
        notes.removeIf(
                note ->
                        switch (note.reason()) {
                            case Item.Noted.TEASER -> note.url().filter(urls::contains).isPresent();
                            case Item.Noted.ADDRESSES ->
                                    note.file().or(note::url).filter(emptied::contains).isPresent();
                            default -> false;
                        });
    }

    Mark mark() {
        return new Mark(drafts.size());
    }

    /// Calls the one page since `mark` after its file.
    void name(Mark mark, Path path, Listing.Found found, Map<String, Stated> facts) {
        for (int i = mark.drafts(); i < drafts.size(); i++) {
            drafts.set(i, drafts.get(i).with(facts));
            filed.put(i, new Filed(path, found));
        }
    }

    /// Calls the one page since `mark` so.
    void name(Mark mark, String id) {
        for (int i = mark.drafts(); i < drafts.size(); i++) {
            drafts.set(i, drafts.get(i).called(id));
        }
    }

    Pile pile() {
        nameFiles();
        List<Page> pages = pages();
        pages.sort(Comparator.comparing(Page::id));
        return new Pile(
                pages,
                rejected.stream().sorted().distinct().toList(),
                notes.stream().sorted().distinct().toList(),
                addresses());
    }

    private void nameFiles() {
        Map<Path, Listing.Found> files = new TreeMap<>();
        filed.values().forEach(one -> files.put(one.path(), one.found()));
        Map<Path, ArticleId> ids = FileNames.of(files);
        filed.forEach(
                (place, one) -> {
                    ArticleId id = ids.get(one.path());
                    if (id != null) {
                        drafts.set(place, drafts.get(place).called(id.value()));
                    }
                });
    }

    /// A name that two want is lengthened by a hash of address and text, but for a file, which
    /// keeps its own; what shares even that is one article.
    private List<Page> pages() {
        Map<String, Integer> wanting = new HashMap<>();
        drafts.forEach(draft -> wanting.merge(draft.wanted(), 1, Integer::sum));
        List<UnnamedPage> ordered = new ArrayList<>(drafts);
        ordered.sort(
                Comparator.comparing((UnnamedPage draft) -> draft.sure().isEmpty())
                        .thenComparing(UnnamedPage::from));
        Map<String, String> from = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<Page> pages = new ArrayList<>();
        for (UnnamedPage draft : ordered) {
            String wanted = draft.wanted();
            boolean alone = draft.sure().isPresent() || wanting.getOrDefault(wanted, 0) == 1;
            String id = alone || wanted.equals(draft.hash()) ? wanted : wanted + "-" + draft.hash();
            if (taken.add(id)) {
                from.put(id, draft.from());
                pages.add(draft.page(id));
            } else {
                notes.add(twice(draft, from.getOrDefault(id, "")));
            }
        }
        return pages;
    }

    private static Note twice(UnnamedPage draft, String first) {
        return new Note(
                Optional.of(draft.from()),
                draft.fact("url"),
                "same article twice",
                draft.from()
                        + " holds an article with the address and text of one that was read"
                        + (first.equals(draft.from()) ? " from it" : " from " + first)
                        + "; one of them is enough");
    }
}
