package org.firsthand.read.crawl;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.firsthand.read.input.Bytes;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.ContentType;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.LimitReached;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.StatedFacts;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Tells what a record is, and hands on what may be an article.
record RecordReader(Input crawl, Limits limits, RecordTally tally, Container.Sink sink) {

    private static final Set<String> READ =
            Set.of(
                    "text/html",
                    "application/xhtml+xml",
                    "text/plain",
                    "text/xml",
                    "application/xml",
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/rdf+xml",
                    "application/feed+json");

    /// What is read of a record before its kind is known; an HTTP head is far shorter.
    private static final int HEAD = 1 << 16;

    /// Reads the record that begins at byte `at`.
    ///
    /// @throws IOException where it is damaged
    void read(WarcRecord record, long at) throws IOException {
        String type = record.type().toLowerCase(Locale.ROOT);
        boolean may = Set.of("response", "resource", "conversion").contains(type);
        if (!may || !(record instanceof WarcTargetRecord target)) {
            tally.add(may ? "without an address" : type);
            return;
        }
        String url = target.target();
        if (!StatedFacts.isWeb(url.replace(" ", "%20")) || url.endsWith("/robots.txt")) {
            tally.add("of an address that is no article's");
            return;
        }
        InputStream body = record.body().stream();
        byte[] head = body.readNBytes(HEAD);
        // jwarc gives ARC's records the type of a response, with the kind in the HTTP head too.
        RecordedAnswer answer =
                type.equals("response")
                        ? RecordedAnswer.of(head)
                        : RecordedAnswer.plain(record.headers().first("Content-Type"));
        if (answer.status() / 100 != 2) {
            tally.add("of status " + answer.status());
            return;
        }
        Optional<ContentType> kind = answer.type();
        if (kind.isPresent() && !READ.contains(kind.get().type())) {
            tally.add(kind.get().type());
            return;
        }
        byte[] content;
        try {
            byte[] whole = whole(record, head, body, at);
            content =
                    type.equals("response") ? RecordedAnswer.body(name(at), whole, limits) : whole;
        } catch (LimitReached e) {
            // The next record may well be small enough.
            sink.give(new Item.Refused(Optional.of(url), e.reason(), e.detail()));
            return;
        }
        if (content.length == 0) {
            tally.add("without content");
            return;
        }
        sink.give(
                new Item.Inner(
                        new Input(
                                name(at),
                                Bytes.of(content),
                                kind,
                                Optional.of(url.replace(" ", "%20")),
                                seen(record))));
    }

    /// All of the record's body, which must be as long as it says.
    private byte[] whole(WarcRecord record, byte[] head, InputStream body, long at)
            throws IOException {
        int most = (int) limits.maxBytes();
        byte[] rest = body.readNBytes(Math.max(0, most - head.length) + 1);
        if (head.length + (long) rest.length > most) {
            throw limits.tooLarge(name(at), "longer");
        }
        long stated = record.body().size();
        if (head.length + rest.length < stated) {
            throw new EOFException(
                    "it ends after " + (head.length + rest.length) + " of " + stated + " bytes");
        }
        byte[] whole = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return whole;
    }

    private String name(long at) {
        return crawl.name() + " record at byte " + at;
    }

    private static Optional<Instant> seen(WarcRecord record) {
        try {
            return Optional.of(record.date());
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
