package io.leadgraph.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainListsTest {
    private static final DomainLists LISTS = DomainLists.load();

    @ParameterizedTest
    @CsvSource({
        "gmail.com,           FREE",
        "icloud.com,          FREE",
        "frontier.com,        FREE",
        "mx.gmail.com,        FREE",
        "notgmail.com,        BUSINESS",
        "mailinator.com,      DISPOSABLE",
        "eu.mailinator.com,   DISPOSABLE",
        "0-mail.com,          DISPOSABLE",
        "acme.com,            BUSINESS",
        "github.io,           BUSINESS",
        "com,                 BUSINESS",
        "example.com,         RESERVED",
        "mail.example.org,    RESERVED",
        "example.net,         RESERVED",
        "acme.test,           RESERVED",
        "shop.acme.example,   RESERVED",
        "acme.invalid,        RESERVED",
        "acme.localhost,      RESERVED",
        "localhost,           RESERVED",
        "example.de,          BUSINESS",
        "myexample.com,       BUSINESS",
        "acmetest.com,        BUSINESS",
    })
    void aDomainIsOfTheFirstKindThatHolds(String domain, DomainKind kind) {
        assertThat(LISTS.kindOf(domain, Set.of())).isEqualTo(kind);
    }

    @Test
    void aDomainThatIsFreeAndDisposableIsDisposableOnly() {
        assertThat(ReferenceList.load("free_email_domains_hubspot.txt")).contains("0-mail.com");
        assertThat(LISTS.isDisposable("0-mail.com")).isTrue();
        assertThat(LISTS.isFree("0-mail.com", Set.of("0-mail.com"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dyndns.org", "za.com"})
    void anEntryThatIsAPublicSuffixDoesNotCoverWhatOthersRegisteredBelow(String suffix) {
        assertThat(LISTS.isFree(suffix, Set.of())).isTrue();
        assertThat(LISTS.isFree("acme." + suffix, Set.of())).isFalse();
    }

    @Test
    void aTenantsOwnFreeMailDomainsCountForThatCallOnly() {
        assertThat(LISTS.isFree("mail.acme.com", Set.of("acme.com"))).isTrue();
        assertThat(LISTS.kindOf("acme.com", Set.of("acme.com"))).isEqualTo(DomainKind.FREE);
        assertThat(LISTS.isFree("acme.com", Set.of())).isFalse();
    }

    @Test
    void theListsAreWhole() {
        assertThat(ReferenceList.load("free_email_domains_hubspot.txt")).hasSize(4_779);
        assertThat(ReferenceList.load("disposable_email_blocklist.conf")).hasSize(8_335);
    }

    @Test
    void everyEntryIsSpelledAsItIsLookedUp() {
        assertThat(ReferenceList.load("free_email_domains_hubspot.txt")).allMatch(d -> d.equals(Domains.toAscii(d)));
        assertThat(ReferenceList.load("disposable_email_blocklist.conf")).allMatch(d -> d.equals(Domains.toAscii(d)));
    }

    @Test
    void aMissingListIsNamed() {
        assertThatThrownBy(() -> ReferenceList.load("nowhere.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/reference-lists/nowhere.txt");
    }
}
