package io.leadgraph.facts.identity;

import static io.leadgraph.facts.identity.Emails.email;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void keepsTheAddressAsGivenBesideItsKeys() {
        EmailAddress address = email("\u00A0 Bob.Stone+Fair@Labs.Acme.COM ");

        assertThat(address.raw()).isEqualTo("Bob.Stone+Fair@Labs.Acme.COM");
        assertThat(address.mailbox()).isEqualTo("bob.stone+fair");
        assertThat(address.domain()).isEqualTo("labs.acme.com");
        assertThat(address.strictKey()).isEqualTo("bob.stone+fair@labs.acme.com");
        assertThat(address.looseKey()).isEqualTo("bob.stone@labs.acme.com");
    }

    @Test
    void composedAndDecomposedLettersHaveOneStrictKey() {
        assertThat(email("JOSE\u0301@acme.com").strictKey()).isEqualTo("jos\u00E9@acme.com");
        assertThat(email("jos\u00E9@acme.com").strictKey()).isEqualTo("jos\u00E9@acme.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bob@müller.de",
                "BOB@MÜLLER.DE",
                "bob@mu\u0308ller.de",
                "bob@xn--mller-kva.de",
                "bob@XN--MLLER-KVA.de"
            })
    void everySpellingOfAnInternationalDomainHasOneStrictKey(String spelling) {
        assertThat(email(spelling).strictKey()).isEqualTo("bob@xn--mller-kva.de");
    }

    @Test
    void capitalsAreLoweredByTheSameRuleInEveryCountry() {
        assertThat(email("INFO.TITLE@ACME.IO").strictKey()).isEqualTo("info.title@acme.io");
    }

    @ParameterizedTest
    @CsvSource({
        "B.o.b+x@gmail.com,       bob@gmail.com",
        "b.o.b@googlemail.com,    bob@gmail.com",
        "b.o.b+x+y@acme.com,      b.o.b@acme.com",
        "b.o.b@mail.gmail.com,    b.o.b@mail.gmail.com",
        "+49301234@acme.com,      +49301234@acme.com",
        "bob@acme.com,            bob@acme.com",
    })
    void theLooseKeyDropsTheTagAndAtGmailTheDots(String address, String looseKey) {
        assertThat(email(address).looseKey()).isEqualTo(looseKey);
    }

    @Test
    void theStrictKeyKeepsWhatTheLooseKeyDrops() {
        assertThat(email("b.o.b+x@googlemail.com").strictKey()).isEqualTo("b.o.b+x@googlemail.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info",
                "Sales",
                "support",
                "contact",
                "admin",
                "office",
                "hello",
                "marketing",
                "billing",
                "hr",
                "jobs",
                "careers",
                "press",
                "webmaster",
                "postmaster",
                "noreply",
                "no-reply",
                "abuse",
                "team",
                "enquiries",
                "mail",
                "service",
                "kontakt",
                "INFO+fair"
            })
    void aMailboxOfAFunctionIsARoleMailbox(String mailbox) {
        assertThat(email(mailbox + "@acme.com").roleMailbox()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob", "bob.sales", "information.smith", "teamy", "salesman", "bob+info"})
    void aMailboxOfAPersonIsNone(String mailbox) {
        assertThat(email(mailbox + "@acme.com").roleMailbox()).isFalse();
    }

    @Test
    void candidatesGoFromTheHostDownToTheRegistrableDomain() {
        EmailAddress address = email("bob@eu.labs.acme.co.uk");

        assertThat(address.domainCandidates()).containsExactly("eu.labs.acme.co.uk", "labs.acme.co.uk", "acme.co.uk");
        assertThat(address.registrableDomain()).isEqualTo("acme.co.uk");
    }

    @Test
    void aPrivateSuffixMatchesNothingButWhatIsRegisteredBelowItDoes() {
        assertThat(email("bob@github.io").registrableDomain()).isNull();
        assertThat(email("bob@github.io").domainCandidates()).isEmpty();
        assertThat(email("bob@foo.github.io").registrableDomain()).isEqualTo("foo.github.io");
        assertThat(email("bob@foo.github.io").domainCandidates()).containsExactly("foo.github.io");
    }

    @Test
    void doesNotShowTheMailboxWhenPrinted() {
        assertThat(email("bob.stone@acme.com")).hasToString("EmailAddress[…@acme.com]");
    }
}
