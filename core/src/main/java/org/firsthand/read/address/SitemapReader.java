package org.firsthand.read.address;

import java.io.IOException;
import java.util.Optional;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Limits;
import org.firsthand.read.xml.XmlDoor;
import org.jdom2.Element;

/// Reads sitemaps, news sitemaps and indexes of sitemaps, in whatever namespace.
///
/// `lastmod` says when a page was changed, not when it was published; only `news:publication_date`
/// does.
public final class SitemapReader implements Container {

    private final XmlDoor door;

    public SitemapReader(Limits limits) {
        this.door = new XmlDoor(limits);
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Element root = door.open(input).getRootElement();
        Found found = new Found(input, sink);
        for (Element entry : root.getChildren()) {
            Optional<String> url = text(entry, "loc");
            if (url.isPresent()) {
                Optional<Element> news = child(entry, "news");
                found.add(
                        url.get(),
                        news.flatMap(element -> text(element, "title")),
                        news.flatMap(element -> text(element, "publication_date")));
            }
        }
        found.end(root.getName().equals("sitemapindex") ? "a list of sitemaps" : "a sitemap");
    }

    private static Optional<Element> child(Element element, String name) {
        return element.getChildren().stream()
                .filter(child -> child.getName().equals(name))
                .findFirst();
    }

    private static Optional<String> text(Element element, String name) {
        return child(element, name).map(Element::getTextTrim).filter(text -> !text.isEmpty());
    }
}
