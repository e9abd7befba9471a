package org.firsthand.read.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.Malformed;
import org.firsthand.read.xml.XmlDoor;
import org.jdom2.Document;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Reads RSS and Atom (RFC 4287).
public final class XmlFeedReader implements Container {

    /// RSS 2.0 writes an author as `jane@herald.example (Jane Roe)`.
    private static final Pattern MAIL_AND_NAME =
            Pattern.compile("\\S{1,200}@\\S{1,200}\\s{1,5}\\(([^()]{1,200})\\)");

    private final XmlDoor door;

    public XmlFeedReader(Limits limits) {
        this.door = new XmlDoor(limits);
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Document document = door.open(input);
        SyndFeed feed;
        // English, because the root locale does not know the names of zones: PST, CEST.
        try {
            feed = new SyndFeedInput(false, Locale.US).build(document);
        } catch (FeedException | IllegalArgumentException e) {
            throw new Malformed(
                    input.name()
                            + " looks like a feed but is none that is known ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + "); right would be RSS 0.9x, 1.0 or 2.0, or Atom");
        }
        List<SyndEntry> entries = feed.getEntries();
        if (entries.isEmpty()) {
            sink.give(
                    new Item.Refused(
                            input.url(),
                            "empty feed",
                            input.name()
                                    + " is a feed without entries; fetch it again when it has some"));
        }
        int number = 0;
        for (SyndEntry entry : entries) {
            number++;
            entry(entry, Optional.ofNullable(feed.getTitle()))
                    .give(input.name(), number, input.seen(), sink);
        }
    }

    private static Entry entry(SyndEntry entry, Optional<String> outlet) {
        Map<String, String> facts = new TreeMap<>();
        put(facts, "url", url(entry));
        put(facts, "title", text(entry.getTitleEx()).or(() -> stated(entry.getTitle())));
        put(facts, "published", date(entry.getPublishedDate()));
        put(facts, "outlet", outlet);
        put(facts, "byline", byline(entry));
        List<SyndContent> contents = entry.getContents();
        return new Entry(
                stated(entry.getUri()),
                contents.stream()
                        .filter(content -> stated(content.getValue()).isPresent())
                        .findFirst()
                        .map(XmlFeedReader::words),
                Optional.ofNullable(entry.getDescription())
                        .filter(description -> stated(description.getValue()).isPresent())
                        .map(XmlFeedReader::words),
                facts);
    }

    private static void put(Map<String, String> facts, String name, Optional<String> value) {
        value.ifPresent(stated -> facts.put(name, stated));
    }

    private static Optional<String> stated(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> url(SyndEntry entry) {
        return stated(entry.getLink()).or(() -> stated(entry.getUri()));
    }

    /// A title's characters; markup in it is taken off.
    private static Optional<String> text(@Nullable SyndContent content) {
        return Optional.ofNullable(content)
                .flatMap(title -> stated(title.getValue()))
                .map(title -> title.contains("<") || title.contains("&") ? plain(title) : title);
    }

    private static String plain(String markup) {
        return Jsoup.parseBodyFragment(markup).text();
    }

    private static Entry.Words words(SyndContent content) {
        String type = Optional.ofNullable(content.getType()).orElse("html");
        boolean plain = type.equals("text") || type.equals("text/plain");
        String value = content.getValue();
        return new Entry.Words(value, !plain || value.contains("</"));
    }

    private static Optional<String> date(@Nullable Date date) {
        // Midnight is how the library gives a day without an hour: the day alone is surely right.
        return Optional.ofNullable(date)
                .map(day -> day.toInstant().truncatedTo(ChronoUnit.SECONDS).toString())
                .map(instant -> instant.replace("T00:00:00Z", ""));
    }

    private static Optional<String> byline(SyndEntry entry) {
        List<String> names = new ArrayList<>();
        List<SyndPerson> authors = entry.getAuthors();
        authors.forEach(author -> stated(author.getName()).ifPresent(names::add));
        if (names.isEmpty()) {
            stated(entry.getAuthor()).ifPresent(names::add);
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", names.stream().map(XmlFeedReader::name).toList()))
                        .filter(byline -> !byline.contains("@"));
    }

    private static String name(String author) {
        Matcher matcher = MAIL_AND_NAME.matcher(author);
        return matcher.matches() ? matcher.group(1).strip() : author;
    }
}
