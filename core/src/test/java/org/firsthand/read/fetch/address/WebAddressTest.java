package org.firsthand.read.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://Example.org | https://example.org/",
                "HTTP://example.org:80/a?b#c | http://example.org/a?b",
                "https://example.org:8443 | https://example.org:8443/",
                "https://example.org. | https://example.org/",
                "https://example.org?q=1 | https://example.org/?q=1",
                "https://bücher.example/straße?q=ä | https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4",
                "https://straße.example/ | https://xn--strae-oqa.example/",
                "https://example.org/a b\"<>|https://example.org/a%20b%22%3C%3E",
                "https://example.org/100%/x%zz%41 | https://example.org/100%25/x%25zz%41",
                "https://example.org/a//b/../c | https://example.org/a//c",
                "https://example.org/../a/./b/.. | https://example.org/a/",
                "https://example.org/open/%2E%2e/shut | https://example.org/shut",
                "https://example.org/a?b=/../c | https://example.org/a?b=/../c",
                "http://[2001:DB8::1]:8080/ | http://[2001:db8::1]:8080/",
                "http://[2001:DB8:0:0::1]/ | http://[2001:db8::1]/",
                "http://[1:0:0:2:0:0:0:3]/ | http://[1:0:0:2::3]/",
                "http://[0:0:0:0:0:0:0:1]/ | http://[::1]/",
                "http://[::FFFF:a00:1]/ | http://[::ffff:10.0.0.1]/",
                "http://１２７.0.0.1/ | http://127.0.0.1/",
            })
    void oneSpelling(String written, String right) throws Refusal {
        assertThat(WebAddress.parse(written).toString()).isEqualTo(right);
        assertThat(WebAddress.parse(right).toString()).as("stays").isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://example.org/ | only http and https",
                "javascript:alert(1) | only http and https",
                "example.org | no scheme",
                "https:example.org | no // after its scheme",
                "https:///a | which is no name",
                "https://exa mple.org/ | which is no name",
                "https://exa%6dple.org/ | which is no name",
                "https://under_score.org/ | which is no name",
                "https://xn--a.example/ | which is no name",
                "https://[fe80::1%25eth0]/ | no IPv6 address",
                "http://2130706433/ | an old spelling of a number",
                "http://127.1/ | an old spelling of a number",
                "http://0x7f000001/ | an old spelling of a number",
                "http://0177.0.0.1/ | an old spelling of a number",
                "http://1.2.3.256/ | an old spelling of a number",
                "https://example.org:99999/ | the port 99999",
                "https://example.org:80x/ | the port 80x",
                "https://good.example\\@bad.example/ | \\ after its host",
            })
    void whatIsDoubtfulIsRefused(String written, String fault) {
        assertThatThrownBy(() -> WebAddress.parse(written))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(fault);
    }

    @Test
    void aUserNameIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> WebAddress.parse("https://bank.example:secret@evil.example/"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("evil.example")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://desk:secret@host.example/",
                "https:desk:secret@host.example/",
                "https://desk:secret\\@host.example/",
            })
    void aPasswordIsNotRepeatedWhateverElseIsWrong(String written) {
        assertThatThrownBy(() -> WebAddress.parse(written))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("host.example")
                .hasMessageNotContaining("secret");
    }

    @Test
    void addressesAreTheSameWhereTheirSpellingIs() throws Refusal {
        WebAddress small = WebAddress.parse("https://example.org/caf%c3%a9");
        WebAddress large = WebAddress.parse("https://example.org/caf%C3%A9");
        assertThat(small).isNotEqualTo(large);
        assertThat(small.compareTo(large)).isNotZero();
        assertThat(small).isEqualTo(WebAddress.parse("https://EXAMPLE.org/caf%c3%a9"));
    }

    @Test
    void anAddressThatGrowsTooLongIsRefused() {
        assertThatThrownBy(() -> WebAddress.parse("https://example.org/" + "ü".repeat(3000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at most 8000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/x | https://example.org/x",
                "x?y | https://example.org/a/x?y",
                "../x | https://example.org/x",
                "?y | https://example.org/a/b?y",
                "'' | https://example.org/a/b",
                "#top | https://example.org/a/b",
                ". | https://example.org/a/",
                "../../../x | https://example.org/x",
                "/x/./y/../z | https://example.org/x/z",
                "//other.example/x | https://other.example/x",
                "http://other.example | http://other.example/",
                "/stra\u00c3\u009fe | https://example.org/stra%C3%9Fe",
                "/caf\u00e9 | https://example.org/caf%C3%A9",
                "/a b#c | https://example.org/a%20b",
            })
    void redirects(String location, String right) throws Refusal {
        assertThat(WebAddress.parse("https://example.org/a/b").resolve(location).toString())
                .isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "gopher://example.org/", "//u@other.example/"})
    void redirectsToWhatIsNotFetched(String location) {
        assertThatThrownBy(() -> WebAddress.parse("https://example.org/").resolve(location))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void everyPrefixAndMuchRepetitionIsSurvived() {
        String whole = "https://bücher.example:8080/a%20b/../c?d=é&f=\ud800#g";
        for (int i = 0; i <= whole.length(); i++) {
            read(whole.substring(0, i));
            read(whole.substring(i));
        }
        for (String part : new String[] {"/", "%", ".", "@", "[", ":", "\\", "xn--", "ü"}) {
            read("https://" + part.repeat(100_000));
            read("https://example.org/" + part.repeat(7_000));
        }
    }

    private static void read(String text) {
        try {
            assertThat(WebAddress.parse(text).host()).isNotEmpty();
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isNotEmpty();
        }
    }
}
