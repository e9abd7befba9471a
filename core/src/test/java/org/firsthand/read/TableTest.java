package org.firsthand.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import org.firsthand.read.table.ColumnMapping;
import org.junit.jupiter.api.Test;

class TableTest extends ReadCase {

    private static final ReadOptions BODY =
            ReadOptions.defaults().with(ColumnMapping.parse("text=body, published=date"));

    @Test
    void readsCsv() throws IOException {
        Pile pile =
                readText(
                        "a.csv",
                        "\uFEFFid,URL,title,text,published,outlet,byline\r\n"
                                + "7,https://herald.example/a,\"Pier, closed\",\"One.\n\nTwo \"\"x\"\".\",2026-03-02,Herald,Jane Roe\r\n"
                                + "8,,,Three.,May,,\r\n"
                                + "9,,,,,,\r\n"
                                + "10,a,b,c,d,e,f,g\r\n");
        assertThat(pile.pages()).extracting(page -> page.id().value()).containsExactly("7", "8");
        Page page = pile.pages().getFirst();
        assertThat(page.content()).isEqualTo("One.\n\nTwo \"x\".");
        assertThat(page.format()).isEqualTo(Page.Format.TEXT);
        assertThat(facts(page))
                .containsEntry("title", "Pier, closed")
                .containsEntry("published", "2026-03-02")
                .containsEntry("outlet", "Herald")
                .containsEntry("byline", "Jane Roe")
                .containsEntry("url", "https://herald.example/a");
        assertThat(notes(pile)).containsExactly("bad field");
        assertThat(reasons(pile)).containsExactly("bad row", "bad row");
        assertThat(pile.notes().getFirst().detail())
                .contains("published", "1 row", "line 5", "\"May\"", "2024-01-31");
        assertThat(pile.rejected().getFirst().detail()).contains("line 6", "no text");
        assertThat(pile.rejected().get(1).detail()).contains("line 7", "8 cells", "names 7");
    }

    @Test
    void findsTheSeparator() throws IOException {
        assertThat(only(readText("a.csv", "id;text\n1;One, two, three.\n")).content())
                .isEqualTo("One, two, three.");
        assertThat(only(readText("a.tsv", "id\ttext\n1\tOne, two; three.\n")).content())
                .isEqualTo("One, two; three.");
    }

    @Test
    void mapsColumns() throws IOException {
        Object csv = write("a.csv", "date,Body\n2026-03-02,One.\n");
        Object lines =
                write("b.jsonl", "{\"date\": \"2026-03-03\", \"body\": \"Two.\", \"id\": 3}\n");
        Pile pile = read(BODY, csv, lines);
        assertThat(pile.pages())
                .extracting(Page::content)
                .containsExactlyInAnyOrder("One.", "Two.");
        assertThat(pile.pages()).allMatch(page -> facts(page).containsKey("published"));
        refused(read(csv), "no text column", "date, Body", "none called text", "--columns 'text=");
        refused(read(lines), "bad row", "line 1", "\"text\"", "--columns 'text=");
    }

    @Test
    void saysWhatIsWrongWithAMapping() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnMapping.parse("headline=h"))
                .withMessageContainingAll("\"headline=h\"", "text=body", "byline");
        assertThatIllegalArgumentException().isThrownBy(() -> ColumnMapping.parse("text"));
    }

    @Test
    void readsJsonLinesAndGoesOnBehindABadOne() throws IOException {
        Pile pile =
                readText(
                        "a.jsonl",
                        "{\"id\": \"a\", \"text\": \"<p>One.</p>\"}\n{broken\n[1]\n\n{\"title\": \"x\"}\n"
                                + "{\"text\": \"Lone \\ud800 half.\", \"url\": \"nowhere\"}");
        assertThat(pile.pages()).hasSize(2);
        assertThat(pile.pages().getLast().format()).isEqualTo(Page.Format.HTML);
        assertThat(pile.pages().getFirst().content()).isEqualTo("Lone \uFFFD half.");
        assertThat(pile.pages().getFirst().id().value()).matches("[0-9a-f]{12}");
        assertThat(notes(pile)).containsExactly("bad field");
        assertThat(reasons(pile)).containsExactly("bad row", "bad row", "bad row");
        assertThat(pile.rejected().getFirst().detail()).contains("line 2", "not JSON");
    }

    @Test
    void readsOtherEncodings() throws IOException {
        byte[] western =
                "id\ttext\n1\tGrößer, sagte sie.\n".getBytes(Charset.forName("windows-1252"));
        assertThat(only(read(write("a.tsv", western))).content()).isEqualTo("Größer, sagte sie.");
    }

    @Test
    void saysThatAQuotationMarkIsNotClosed() throws IOException {
        ReadOptions small =
                ReadOptions.defaults().with(ReadOptions.defaults().limits().withMaxBytes(2000));
        Object file = write("a.csv", "id,text\n1,One.\n2,\"" + "word ".repeat(1000));
        Pile pile = read(small, file);
        assertThat(pile.pages()).extracting(Page::content).containsExactly("One.");
        refused(pile, "damaged file", "quotation mark", "2000");
    }
}
