package org.firsthand.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AddressTest extends ReadCase {

    @Test
    void readsOpml() throws IOException {
        Pile pile =
                readText(
                        "feeds.opml",
                        "<opml version='2.0'><head><title>t</title></head><body><outline text='North'>"
                                + "<outline text='Herald' type='rss' xmlUrl='https://herald.example/rss'/>"
                                + "<outline text='Bad' xmlUrl='feed me'/></outline></body></opml>");
        assertThat(pile.addresses())
                .extracting(Address::url)
                .containsExactly("https://herald.example/rss");
        assertThat(pile.addresses().getFirst().title()).contains("Herald");
        noted(pile, "addresses only", "OPML", "1 address ", "--follow", "\"feed me\"");
    }

    @Test
    void readsSitemaps() throws IOException {
        Pile pile =
                readText(
                        "sitemap.xml",
                        "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
                                + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
                                + "<url><loc> https://herald.example/pier </loc><lastmod>2026-04-01</lastmod>"
                                + "<news:news><news:publication><news:name>Herald</news:name></news:publication>"
                                + "<news:publication_date>2026-03-02</news:publication_date>"
                                + "<news:title>Pier closes</news:title></news:news></url>"
                                + "<url><loc>https://herald.example/quay</loc><lastmod>2026-04-01</lastmod></url>"
                                + "</urlset>");
        assertThat(pile.addresses()).hasSize(2);
        assertThat(pile.addresses().getFirst().published()).contains("2026-03-02");
        assertThat(pile.addresses().getFirst().title()).contains("Pier closes");
        assertThat(pile.addresses().getLast().published()).isEmpty();
        noted(pile, "addresses only", "a sitemap with 2 addresses");
    }

    @Test
    void readsIndexesOfSitemaps() throws IOException {
        Pile pile =
                readText(
                        "index.xml",
                        "<sitemapindex><sitemap><loc>https://herald.example/s1.xml.gz</loc></sitemap>"
                                + "</sitemapindex>");
        assertThat(pile.addresses()).hasSize(1);
        noted(pile, "addresses only", "a list of sitemaps with 1 address ");
    }

    @Test
    void readsListsOfAddresses() throws IOException {
        String list = "# two\nhttps://herald.example/pier\n\n  http://post.example/quay?a=1 \n";
        Pile pile = readText("list.txt", list);
        assertThat(pile.pages()).isEmpty();
        assertThat(pile.addresses())
                .extracting(Address::url)
                .containsExactly("http://post.example/quay?a=1", "https://herald.example/pier");
        noted(pile, "addresses only", "2 addresses");
        assertThat(only(readText("text.txt", list + "The pier is closed.\n")).content())
                .contains("pier is closed");
    }
}
