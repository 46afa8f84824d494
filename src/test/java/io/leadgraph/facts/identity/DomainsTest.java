package io.leadgraph.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsTest {
    @ParameterizedTest
    @CsvSource({
        "ACME.com,           acme.com",
        "straße.de,          xn--strae-oqa.de",
        "STRAẞE.de,          xn--strae-oqa.de",
        "strasse.de,         strasse.de",
        "ΣΑΣ.gr,             xn--mxa9ab.gr",
        "bücher。ch,          xn--bcher-kva.ch",
        "ａｃｍｅ．com,          acme.com",
        "食狮.公司.cn,         xn--85x722f.xn--55qx5d.cn",
        "i❤.ws,              xn--i-7iq.ws",
        "3m.com,             3m.com",
    })
    void aDomainHasOneSpelling(String typed, String ascii) {
        assertThat(Domains.toAscii(typed)).isEqualTo(ascii);
    }

    @Test
    void theSpellingOfASpellingIsItself() {
        assertThat(Domains.toAscii("xn--strae-oqa.xn--fiqs8s")).isEqualTo("xn--strae-oqa.xn--fiqs8s");
    }

    @ParameterizedTest
    @CsvSource({
        "https://https://wbd.com,               wbd.com",
        "https://http://investors.evergy.com,   investors.evergy.com",
        "WWW.Acme.com,                          acme.com",
        "http://www.acme.com:8080/a/b?c=d#e,    acme.com",
        "acme.com:443,                          acme.com",
        "//acme.com/,                           acme.com",
        "http//acme.com,                        acme.com",
        "https:/acme.com\\x,                    acme.com",
        "acme.com?utm=x,                        acme.com",
        "acme.com.,                             acme.com",
        "'  https://www.müller.de  ',           xn--mller-kva.de",
        "www.com,                               www.com",
        "www.ck,                                www.ck",
        "https://www.co.uk,                     www.co.uk",
        "https.com,                             https.com",
    })
    void aWebsiteHasItsHostWhateverStandsAroundIt(String website, String host) {
        assertThat(Domains.ofWebsite(website)).isEqualTo(host);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "https://",
                "n/a",
                "none",
                "localhost:8080",
                "http://10.0.0.1/",
                "http://[::1]/",
                "bob@acme.com",
                "see acme.com",
                "http://ac me.com",
                "acme.com:80x",
                "a\u0000cme.com",
                "https://https://"
            })
    void whatHoldsNoHostHasNone(String website) {
        assertThat(Domains.ofWebsite(website)).isNull();
    }

    @Test
    void aHugeWebsiteHasNoHost() {
        assertThat(Domains.ofWebsite("https://".repeat(100_000) + "acme.com")).isNull();
        assertThat(Domains.ofWebsite("acme.com/" + "x".repeat(Domains.MAX_WEBSITE)))
                .isNull();
    }
}
