package org.firsthand.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MailTest extends ReadCase {

    private static final String HEAD =
            "From: \"The Herald\" <news@herald.example>\r\nTo: you@there.example\r\n"
                    + "Subject: =?utf-8?Q?Pier_f=C3=BCr?=\r\n =?utf-8?Q?_immer?=\r\n"
                    + "Date: Mon, 2 Mar 2026 09:00:00 +0100 (CET)\r\nMIME-Version: 1.0\r\n";

    private static final String ALTERNATIVE =
            HEAD
                    + "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\nignored\r\n--b\r\n"
                    + "Content-Type: text/plain\r\n\r\nplain\r\n--b\r\n"
                    + "Content-Type: text/html; charset=iso-8859-1\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                    + "<p>Gr=F6=\r\n=DFe</p>\r\n--b--\r\n";

    @Test
    void prefersTheHtmlPart() throws IOException {
        Page page = only(readText("letter.eml", ALTERNATIVE));
        assertThat(page.id().value()).isEqualTo("letter");
        assertThat(page.format()).isEqualTo(Page.Format.HTML);
        assertThat(page.content()).contains("<p>Größe</p>");
        assertThat(facts(page))
                .containsEntry("title", "Pier für immer")
                .containsEntry("outlet", "The Herald")
                .containsEntry("published", "2026-03-02T08:00:00Z");
    }

    @Test
    void readsAMailByItsHeadWhateverItIsCalled() throws IOException {
        assertThat(only(readText("letter.txt", ALTERNATIVE)).content()).contains("Größe");
    }

    @Test
    void readsPlainTextAndLeavesAttachments() throws IOException {
        String mail =
                HEAD
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/html\r\nContent-Disposition: attachment\r\n\r\n<p>no</p>\r\n"
                        + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\nR3LDtsOfZS4=\r\n--b--\r\n";
        Page page = only(readText("letter.eml", mail));
        assertThat(page.content()).isEqualTo("Größe.");
        assertThat(page.format()).isEqualTo(Page.Format.TEXT);
    }

    @Test
    void readsASavedPage() throws IOException {
        String page =
                "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://herald.example/pier\r\n"
                        + "Subject: Pier\r\nDate: Mon, 2 Mar 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/html\r\n\r\n<p>The pier.</p>\r\n--b--\r\n";
        Page read = only(readText("pier.mht", page));
        assertThat(read.url()).contains("https://herald.example/pier");
        assertThat(facts(read)).doesNotContainKeys("published", "outlet");
        assertThat(read.seen()).map(Object::toString).contains("2026-03-02T08:00:00Z");
    }

    @Test
    void refusesAMailWithoutText() throws IOException {
        String mail = HEAD + "Content-Type: image/png\r\n\r\nxx";
        refused(readText("a.eml", mail), "damaged file", "without a part that is text");
    }

    @Test
    void survivesEveryPrefix() throws IOException {
        byte[] bytes = bytes(ALTERNATIVE);
        for (int end = 0; end < bytes.length; end++) {
            Pile pile = read(write("a.eml", java.util.Arrays.copyOf(bytes, end)));
            assertThat(pile.pages().size() + pile.rejected().size()).isPositive();
        }
    }
}
