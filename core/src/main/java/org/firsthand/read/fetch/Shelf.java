package org.firsthand.read.fetch;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.firsthand.read.Note;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.read.fetch.body.Body;
import org.firsthand.read.fetch.cache.CacheEntry;
import org.firsthand.read.fetch.cache.PageCache;

/// The cache as a run sees it, which may be none. Safe for use by many threads.
final class Shelf {

    /// A page that was fetched before.
    record Kept(PageCache.Kept kept, Instant seen) {

        /// The headers that ask for it only if it changed (RFC 9110, 13.1).
        Map<String, String> validators() {
            Map<String, String> headers = new TreeMap<>();
            kept.entry()
                    .etag()
                    .filter(Kept::fits)
                    .ifPresent(tag -> headers.put("If-None-Match", tag));
            kept.entry()
                    .lastModified()
                    .filter(Kept::fits)
                    .ifPresent(time -> headers.put("If-Modified-Since", time));
            return headers;
        }

        /// True for what a header may hold (RFC 9110, 5.5): others may write to the folder too.
        private static boolean fits(String value) {
            return value.chars()
                    .allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7F) || (c > 0x9F && c < 0x100));
        }

        Answer answer(WebAddress asked, WebAddress at) {
            return new Answer(
                    asked.toString(), at.toString(), kept.body(), kept.entry().contentType(), seen);
        }
    }

    private final Optional<PageCache> cache;
    private final Queue<Note> notes = new ConcurrentLinkedQueue<>();

    Shelf(Optional<PageCache> cache) {
        this.cache = cache;
    }

    Optional<Kept> find(WebAddress address) {
        return cache.flatMap(pages -> pages.find(address.toString()))
                .flatMap(kept -> instant(kept.entry().seen()).map(seen -> new Kept(kept, seen)));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Keeps `answer` where its server can later say whether it changed, and lets it be kept.
    void keep(Answer answer, HttpHeaders headers) {
        Optional<String> etag = headers.firstValue("etag");
        Optional<String> modified = headers.firstValue("last-modified");
        boolean forbidden =
                headers.allValues("cache-control").stream()
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("no-store"));
        if (cache.isEmpty() || forbidden || (etag.isEmpty() && modified.isEmpty())) {
            return;
        }
        keep(
                new CacheEntry(
                        answer.url(),
                        "",
                        answer.seen().toString(),
                        answer.contentType(),
                        etag,
                        modified),
                answer.body());
    }

    /// Takes over the validators that came with the news that `kept` is unchanged (RFC 9111,
    /// 4.3.4).
    void refresh(Kept kept, HttpHeaders headers) {
        CacheEntry old = kept.kept().entry();
        CacheEntry fresh =
                new CacheEntry(
                        old.url(),
                        old.sha256(),
                        old.seen(),
                        old.contentType(),
                        headers.firstValue("etag").or(old::etag),
                        headers.firstValue("last-modified").or(old::lastModified));
        if (!fresh.equals(old)) {
            keep(fresh, kept.kept().body());
        }
    }

    private void keep(CacheEntry entry, Body body) {
        try {
            cache.orElseThrow().keep(entry, body);
        } catch (IOException e) {
            notes.add(
                    new Note(
                            Optional.empty(),
                            Optional.of(entry.url()),
                            "not kept in the cache",
                            entry.url()
                                    + " was read, but could not be kept ("
                                    + e
                                    + "); check that the disk has room and the folder may be"
                                    + " written to"));
        }
    }

    /// What could not be kept since this was last asked.
    List<Note> takeNotes() {
        List<Note> taken = new ArrayList<>();
        for (Note note = notes.poll(); note != null; note = notes.poll()) {
            taken.add(note);
        }
        return taken;
    }
}
