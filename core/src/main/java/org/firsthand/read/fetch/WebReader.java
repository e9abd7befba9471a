package org.firsthand.read.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.firsthand.read.Address;
import org.firsthand.read.Pile;
import org.firsthand.read.PileReader;
import org.firsthand.read.PileReading;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;

/// Reads what a user names into a pile, be it on disk or on the web.
///
/// Immutable; safe for use by many threads but for standard input, of which there is one.
public final class WebReader {

    /// Hears how far a step has come. Called from many threads.
    @FunctionalInterface
    public interface Listener {

        /// Hears that `done` of the addresses of one step are told.
        ///
        /// @param step `fetch`, or `follow` for what the things that were fetched or read name
        void at(String step, int done, int total);
    }

    private final PileReader reader;
    private final Fetcher fetcher;

    public WebReader(PileReader reader, Fetcher fetcher) {
        this.reader = reader;
        this.fetcher = fetcher;
    }

    /// A reader that passes over all files but those of such real paths; what is on the web is read
    /// as before.
    public WebReader only(Predicate<Path> files) {
        return new WebReader(reader.only(files), fetcher);
    }

    /// The reader of files.
    public PileReader files() {
        return reader;
    }

    /// Reads files, folders, patterns, `-` and web addresses. Nothing else is fetched, unless
    /// `follow` is true: then also the addresses that these feeds, sitemaps and lists name without
    /// holding their articles; not what those name in turn.
    ///
    /// @return pages in order of id, rejections and notes in order of file, whatever the order of
    ///   `arguments`
    /// @throws IOException where the cache's folder cannot be used
    public Pile read(List<String> arguments, boolean follow, Listener listener) throws IOException {
        List<String> urls = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        arguments.forEach(argument -> (WebAddress.begins(argument) ? urls : paths).add(argument));
        PileReading reading = reader.begin().files(paths);
        Set<String> had = new TreeSet<>();
        Visit visit = fetcher.visit();
        if (!urls.isEmpty()) {
            take(reading, visit.fetch(urls, at("fetch", listener)), had);
        }
        List<String> named =
                reading.addresses().stream()
                        .map(Address::url)
                        .distinct()
                        .filter(url -> !had.contains(spelling(url)))
                        .toList();
        if (follow && !named.isEmpty()) {
            take(reading, visit.fetch(named, at("follow", listener)), had);
        }
        return reading.pile();
    }

    private static Fetcher.Listener at(String step, Listener listener) {
        return (done, total) -> listener.at(step, done, total);
    }

    private static void take(PileReading reading, Fetching fetching, Set<String> had) {
        fetching.told().forEach(url -> had.add(spelling(url)));
        fetching.answers().forEach(answer -> had.add(answer.url()));
        reading.told(fetching.told());
        reading.inputs(fetching.answers().stream().map(Answer::input).toList());
        reading.reject(fetching.rejected());
        reading.note(fetching.notes());
    }

    /// `url` as the fetcher writes it.
    private static String spelling(String url) {
        try {
            return WebAddress.parse(url).toString();
        } catch (Refusal refusal) {
            return url;
        }
    }
}
