package org.firsthand.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.firsthand.read.address.AddressListReader;
import org.firsthand.read.address.OpmlReader;
import org.firsthand.read.address.SitemapReader;
import org.firsthand.read.crawl.CrawlReader;
import org.firsthand.read.feed.JsonFeedReader;
import org.firsthand.read.feed.XmlFeedReader;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.ContentType;
import org.firsthand.read.input.Fault;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.Stated;
import org.firsthand.read.mail.MailReader;
import org.firsthand.read.sniff.Kind;
import org.firsthand.read.sniff.Sniffer;
import org.firsthand.read.table.CsvTableReader;
import org.firsthand.read.table.JsonLinesReader;
import org.firsthand.read.text.Decoder;

/// Opens any input, whatever it is and wherever it came from, down to the articles in it.
///
/// Immutable; safe for use by many threads.
final class Opener {

    private final Limits limits;
    private final Decoder decoder = new Decoder();
    private final Map<Kind, Container> containers = new EnumMap<>(Kind.class);

    Opener(ReadOptions options) {
        this.limits = options.limits();
        containers.put(Kind.GZIP, new GzipReader(limits));
        containers.put(Kind.FEED, new XmlFeedReader(limits));
        containers.put(Kind.JSON_FEED, new JsonFeedReader(limits));
        containers.put(Kind.OPML, new OpmlReader(limits));
        containers.put(Kind.SITEMAP, new SitemapReader(limits));
        containers.put(Kind.ADDRESSES, new AddressListReader(limits));
        containers.put(Kind.CRAWL, new CrawlReader(limits));
        containers.put(Kind.JSON_LINES, new JsonLinesReader(limits, options.columns()));
        containers.put(Kind.TABLE, new CsvTableReader(limits, options.columns()));
        containers.put(Kind.MAIL, new MailReader(limits));
    }

    /// The kind of `input`; OTHER where it cannot be read.
    Kind kind(Input input) {
        try (InputStream in = input.bytes().open()) {
            return Sniffer.kind(input, in.readNBytes(Sniffer.LOOK));
        } catch (IOException e) {
            return Kind.OTHER;
        }
    }

    /// Gives all that `input` holds.
    ///
    /// @return whether the input is one article, by itself or compressed
    boolean open(Input input, Container.Sink sink) {
        Budget budget = new Budget(input.name(), limits, sink);
        return open(input, 0, budget);
    }

    private boolean open(Input input, int depth, Budget budget) {
        try {
            Input watched = budget.watched(input);
            Kind kind = Sniffer.kind(watched, head(watched));
            Container container = containers.get(kind);
            if (container != null) {
                return contained(watched, container, depth, budget) || kind.single();
            }
            switch (kind) {
                case TEXT, HTML, OTHER -> {
                    page(watched, kind == Kind.HTML, budget);
                    return true;
                }
                default -> budget.refuse(unread(input));
            }
        } catch (Fault fault) {
            budget.refuse(new Item.Refused(input.url(), fault.reason(), fault.detail()));
        } catch (EOFException | ZipException e) {
            budget.refuse(
                    new Item.Refused(
                            input.url(),
                            "damaged file",
                            input.name()
                                    + " ends too early or is damaged ("
                                    + Optional.ofNullable(e.getMessage()).orElse("no end")
                                    + "); what was read before that stays; fetch it again"));
        } catch (IOException e) {
            budget.refuse(
                    new Item.Refused(
                            input.url(), "unreadable file", Listing.unreadable(input.name(), e)));
        } catch (RuntimeException | StackOverflowError fault) {
            budget.refuse(
                    new Item.Refused(
                            input.url(),
                            "damaged file",
                            input.name()
                                    + " could not be read as what it seems to be ("
                                    + fault
                                    + "); the rest of the pile was; save it anew"));
        }
        return false;
    }

    private boolean contained(Input input, Container container, int depth, Budget budget)
            throws IOException {
        boolean[] whole = new boolean[1];
        container.read(
                input,
                item -> {
                    if (!(item instanceof Item.Inner(Input inner))) {
                        budget.give(item);
                    } else if (depth < limits.maxNesting()) {
                        whole[0] =
                                open(inner, depth + 1, budget) && container instanceof GzipReader;
                    } else {
                        budget.refuse(
                                new Item.Refused(
                                        inner.url(),
                                        "nested too deep",
                                        inner.name()
                                                + " lies in more than "
                                                + limits.maxNesting()
                                                + " containers; unpack the outer ones"));
                    }
                });
        return whole[0];
    }

    private static byte[] head(Input input) throws IOException {
        try (InputStream in = input.bytes().open()) {
            return in.readNBytes(Sniffer.LOOK);
        }
    }

    private void page(Input input, boolean html, Budget budget) throws IOException {
        byte[] bytes = limits.bytes(input);
        Optional<String> charset = input.type().flatMap(ContentType::charset);
        Optional<Decoder.Decoded> decoded = decoder.decode(bytes, charset, html);
        String name = input.name();
        if (bytes.length == 0) {
            budget.refuse(
                    refused(input, "empty file", name + " holds no bytes; check how it was saved"));
        } else if (decoded.isEmpty()) {
            budget.refuse(
                    refused(
                            input,
                            "binary file",
                            name
                                    + " holds bytes that are no text in any encoding; save the"
                                    + " article as .txt or .html"));
        } else if (decoded.get().text().codePoints().allMatch(Opener::isBlank)) {
            budget.refuse(
                    refused(
                            input,
                            "empty file",
                            name + " holds only white space; check how it was saved"));
        } else {
            Map<String, Stated> facts = new TreeMap<>();
            input.url().ifPresent(url -> facts.put("url", Stated.asFetched(url)));
            budget.give(
                    new Item.Document(
                            Optional.empty(),
                            html,
                            Decoder.whole(decoded.get().text()),
                            facts,
                            input.seen()));
            if (decoded.get().doubt().isPresent()) {
                budget.give(
                        new Item.Noted(
                                input.url(),
                                "doubtful encoding",
                                name + " was read, but " + decoded.get().doubt().get()));
            }
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static Item.Refused unread(Input input) {
        return refused(
                input,
                "unread format",
                input.name()
                        + " is of a format that is not read; save the article as .txt or .html");
    }

    private static Item.Refused refused(Input input, String reason, String detail) {
        return new Item.Refused(input.url(), reason, detail);
    }
}
