package org.firsthand.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest extends ReadCase {

    private static String rss(String items) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
                + "<title>Osterby Herald</title><link>https://herald.example/</link>"
                + "<description>News</description>"
                + items
                + "</channel></rss>";
    }

    private static String item(String more) {
        return "<item><title>Pier closes</title><link>https://herald.example/pier</link>"
                + "<guid>pier-7</guid><author>jane@herald.example (Jane Roe)</author>"
                + "<pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate>"
                + more
                + "</item>";
    }

    private static String whole() {
        return item("<content:encoded>&lt;p&gt;" + STORY + "&lt;/p&gt;</content:encoded>");
    }

    @Test
    void referencesToCharactersThatXmlForbidsAreMended() throws IOException {
        String feed =
                rss(whole().replace("Pier closes", "Pier&#8; clo&#x1f;ses&#xD800;&#0; &#99999999;"))
                        .replace("Osterby Herald", "<![CDATA[Osterby &#8; Herald]]>");
        Page page = only(readText("a.xml", feed));
        assertThat(facts(page).get("title")).startsWith("Pier").contains("clo").contains("ses");
        assertThat(facts(page)).containsEntry("outlet", "Osterby &#8; Herald");
    }

    @Test
    void manyEscapesAreNoAttack() throws IOException {
        String text = "<p>" + STORY + "</p>";
        String escaped = "&lt;p&gt;&#8220;" + STORY + "&rdquo;&amp;nbsp;&lt;/p&gt;\n";
        Page page =
                only(
                        readText(
                                "a.xml",
                                rss(
                                        item(
                                                "<content:encoded>"
                                                        + escaped.repeat(20_000)
                                                        + "</content:encoded>"))));
        assertThat(page.content().length()).isGreaterThan(text.length() * 20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xml", "a.rss", "feed", "a.html", "a.txt"})
    void readsAnRssItemWhateverTheFileIsCalled(String name) throws IOException {
        Page page = only(readText(name, rss(whole())));
        assertThat(page.id().value()).isEqualTo("pier-7");
        assertThat(page.format()).isEqualTo(Page.Format.HTML);
        assertThat(page.content()).isEqualTo("<p>" + STORY + "</p>");
        assertThat(page.url()).contains("https://herald.example/pier");
        assertThat(facts(page))
                .containsEntry("title", "Pier closes")
                .containsEntry("outlet", "Osterby Herald")
                .containsEntry("published", "2026-03-02T07:00:00Z")
                .containsEntry("byline", "Jane Roe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mon, 02 Mar 2026 08:00:00 PST  | 2026-03-02T16:00:00Z
                    Mon, 02 Mar 2026 08:00:00 CEST | 2026-03-02T06:00:00Z
                    02 Mar 26 08:00 GMT            | 2026-03-02T08:00:00Z
                    2026-03-02T08:00:00-05:00      | 2026-03-02T13:00:00Z
                    2026-03-02                     | 2026-03-02
                    """)
    void readsDatesWhereverTheMachineStands(String written, String read) throws IOException {
        String feed = rss(whole()).replace("Mon, 02 Mar 2026 08:00:00 +0100", written);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(facts(only(readText("a.xml", feed)))).containsEntry("published", read);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void refusesATeaserWithItsAddress() throws IOException {
        Pile pile = readText("a.xml", rss(item("<description>" + STORY + "</description>")));
        noted(pile, "teaser only", "a.xml entry 1", "https://herald.example/pier", "--follow");
        assertThat(pile.notes().getFirst().url()).contains("https://herald.example/pier");
        assertThat(pile.addresses()).hasSize(1);
        Address address = pile.addresses().getFirst();
        assertThat(address.title()).contains("Pier closes");
        assertThat(address.published()).contains("2026-03-02T07:00:00Z");
        assertThat(address.foundIn()).isEqualTo("a.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {" …", " [...]", " Read more »", " Continue reading →"})
    void takesAnOpenEndForATeaser(String end) throws IOException {
        String text = "<content:encoded>" + STORY + end + "</content:encoded>";
        assertThat(notes(readText("a.xml", rss(item(text))))).containsExactly("teaser only");
    }

    @Test
    void takesALongDescriptionForTheArticle() throws IOException {
        String text = "<description>" + (STORY + " ").repeat(4) + "</description>";
        assertThat(only(readText("a.xml", rss(item(text)))).content()).contains("Osterby");
    }

    @Test
    void readsAtom() throws IOException {
        String atom =
                "<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom'>"
                        + "<title>Osterby Herald</title><id>urn:x</id><updated>2026-03-02T08:00:00Z</updated>"
                        + "<entry><title type='html'>Pier &amp;amp; quay</title><id>urn:uuid:1</id>"
                        + "<link href='https://herald.example/pier'/><author><name>Jane Roe</name></author>"
                        + "<published>2026-03-02T08:00:00Z</published>"
                        + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>"
                        + STORY
                        + "</p></div></content></entry></feed>";
        Page page = only(readText("a.atom", atom));
        assertThat(facts(page))
                .containsEntry("title", "Pier & quay")
                .containsEntry("byline", "Jane Roe")
                .containsEntry("published", "2026-03-02T08:00:00Z");
        assertThat(page.content()).contains("<p>", "Osterby");
        assertThat(page.id().value()).matches("[0-9a-f]{12}");
    }

    @Test
    void readsRss1() throws IOException {
        String rdf =
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                        + " xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                        + " xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                        + "<channel rdf:about='https://herald.example/'><title>Herald</title></channel>"
                        + "<item rdf:about='https://herald.example/pier'><title>Pier</title>"
                        + "<link>https://herald.example/pier</link><dc:creator>Jane Roe</dc:creator>"
                        + "<dc:date>2026-03-02T08:00:00Z</dc:date><content:encoded>"
                        + STORY
                        + "</content:encoded></item></rdf:RDF>";
        assertThat(facts(only(readText("a.rdf", rdf))))
                .containsEntry("byline", "Jane Roe")
                .containsEntry("published", "2026-03-02T08:00:00Z");
    }

    @Test
    void readsJsonFeeds() throws IOException {
        String feed =
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Osterby Herald\","
                        + "\"items\": [{\"id\": \"7\", \"url\": \"https://herald.example/pier\","
                        + "\"title\": \"Pier\", \"authors\": [{\"name\": \"Jane Roe\"}],"
                        + "\"date_published\": \"2026-03-02T08:00:00Z\", \"content_text\": \""
                        + STORY
                        + "\"}, {\"id\": \"8\", \"url\": \"https://herald.example/quay\", \"summary\":"
                        + " \"A quay.\"}]}";
        Pile pile = readText("a.json", feed);
        Page page = only(pile);
        assertThat(page.id().value()).isEqualTo("7");
        assertThat(page.format()).isEqualTo(Page.Format.TEXT);
        assertThat(facts(page))
                .containsEntry("byline", "Jane Roe")
                .containsEntry("published", "2026-03-02T08:00:00Z")
                .containsEntry("outlet", "Osterby Herald");
        assertThat(notes(pile)).containsExactly("teaser only");
        assertThat(pile.addresses().getFirst().url()).isEqualTo("https://herald.example/quay");
    }

    @Test
    void readsTheEncodingAFeedDeclares() throws IOException {
        String text =
                "<?xml version='1.0' encoding='iso-8859-15'?>"
                        + rss(whole()).replace("Osterby Herald", "Møre Tidende");
        byte[] bytes = text.getBytes(java.nio.charset.Charset.forName("ISO-8859-15"));
        assertThat(facts(only(read(write("a.xml", bytes)))))
                .containsEntry("outlet", "Møre Tidende");
        String wide = "<?xml version='1.0' encoding='utf-16'?>" + rss(whole());
        assertThat(only(read(write("b.xml", wide.getBytes(StandardCharsets.UTF_16)))).url())
                .contains("https://herald.example/pier");
    }

    @Test
    void healsWhatStandsBeforeTheFirstTagAndForbiddenCharacters() throws IOException {
        String text =
                "\n\n<?xml version='1.0'?>"
                        + rss(whole()).replace("Pier closes", "Pier\u0001&nbsp;2");
        assertThat(facts(only(readText("a.xml", text))))
                .containsEntry("title", "Pier\uFFFD\u00a02");
    }

    @Test
    void passesOverADoctypeAndFetchesNothing() throws IOException {
        String text =
                "<!DOCTYPE rss SYSTEM \"https://nowhere.invalid/rss-0.91.dtd\">" + rss(whole());
        assertThat(only(readText("a.xml", text)).id().value()).isEqualTo("pier-7");
    }

    @Test
    void saysThatAFeedIsEmptyOrBroken() throws IOException {
        refused(readText("a.xml", rss("")), "empty feed", "a.xml");
        refused(
                readText("a.xml", rss(whole()).replace("</rss>", "")),
                "damaged file",
                "not well-formed");
        refused(readText("a.xml", "<?xml version='1.0'?><invoice/>"), "unread format", "a.xml");
    }

    @Test
    void namesArticlesTheSameWhateverTheOrder() throws IOException {
        String other = whole().replace("Osterby", "Westerby");
        Object one = write("one.xml", rss(whole() + other));
        Object two = write("two.xml", rss(other));
        Pile pile = read(one, two);
        assertThat(pile.pages())
                .extracting(page -> page.id().value())
                .allMatch(id -> id.matches("pier-7-[0-9a-f]{12}"));
        assertThat(pile.pages()).hasSize(2);
        assertThat(notes(pile)).containsExactly("same article twice");
        assertThat(read(two, one)).isEqualTo(pile);
        assertThat(read(folder)).isEqualTo(pile);
    }
}
