package org.firsthand.read.address;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Limits;
import org.firsthand.read.xml.XmlDoor;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/// Reads OPML 1.0 and 2.0: an outline's `xmlUrl` (a feed), else its `url` or `htmlUrl`.
public final class OpmlReader implements Container {

    private final XmlDoor door;

    public OpmlReader(Limits limits) {
        this.door = new XmlDoor(limits);
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Found found = new Found(input, sink);
        for (Element outline : door.open(input).getDescendants(Filters.element("outline"))) {
            Optional<String> url =
                    Stream.of("xmlUrl", "url", "htmlUrl")
                            .flatMap(
                                    name ->
                                            Optional.ofNullable(outline.getAttributeValue(name))
                                                    .stream())
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .findFirst();
            if (url.isPresent()) {
                found.add(
                        url.get(),
                        Optional.ofNullable(outline.getAttributeValue("text"))
                                .or(() -> Optional.ofNullable(outline.getAttributeValue("title"))),
                        Optional.empty());
            }
        }
        found.end("a list of feeds (OPML)");
    }
}
