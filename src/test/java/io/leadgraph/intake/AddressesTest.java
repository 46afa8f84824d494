package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.World;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.net.IDN;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "E-mail keys" and "Accounts": whose an address is, and which account it proves. */
@GraphTest
class AddressesTest {
    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    IntakeApi api;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
    }

    @Test
    void upperCaseAndSpacesAreTheSameAddress() {
        String bob = from("bob@acme-tools.com").person();
        assertThat(from("  BOB@Acme-Tools.COM ").person()).isEqualTo(bob);
    }

    @Test
    void aTagMakesAnotherPersonWhoIsSuggested() {
        String bob = from("bob@acme-tools.com").person();
        Answer tagged = from("bob+news@acme-tools.com");
        assertThat(tagged.person()).isNotEqualTo(bob);
        assertThat(tagged.category()).isEqualTo("NEW_PROSPECT");
        assertThat(tagged.duplicates()).containsExactly(bob);
        assertThat(from("bob+news@acme-tools.com").person()).isEqualTo(tagged.person());
    }

    @Test
    void aTagIsTheSamePersonWhereTheTenantMerges() {
        api.configure("looseEmailMatch: 'MERGE'");
        String bob = from("bob@acme-tools.com").person();
        assertThat(api.classify(Inputs.form("email: 'bob+news@acme-tools.com'")).person())
                .isEqualTo(bob);
        Answer tagged = from("bob+news@acme-tools.com");
        assertThat(tagged.person()).isEqualTo(bob);
        assertThat(tagged.category()).isEqualTo("RETURNING_PROSPECT");
        assertThat(from("bob+news@acme-tools.com").person()).isEqualTo(bob);
        assertThat(new Nodes(driver).count("CampaignMember")).isEqualTo(1);
    }

    @Test
    void dotsAreNothingForGmailOnly() {
        String bob = from("bob.ray@gmail.com").person();
        assertThat(from("bobray@googlemail.com").duplicates()).containsExactly(bob);
        from("bob.ray@acme-tools.com");
        assertThat(from("bobray@acme-tools.com").duplicates()).isEmpty();
    }

    @Test
    void anInternationalDomainIsOneInBothSpellings() {
        String ascii = IDN.toASCII("müller-werke.de");
        Answer eva = from("eva@müller-werke.de");
        assertThat(eva.account()).isEqualTo("domain:" + ascii);
        Answer again = from("Eva@" + ascii);
        assertThat(again.person()).isEqualTo(eva.person());
        assertThat(from("udo@MÜLLER-WERKE.de").account()).isEqualTo(eva.account());
    }

    @Test
    void anAccountMayClaimAnInternationalDomain() {
        api.accounts("key: 'mw', name: 'Müller', domains: [{name: 'müller-werke.de'}]");
        assertThat(from("eva@" + IDN.toASCII("müller-werke.de")).account()).isEqualTo("mw");
    }

    @Test
    void theLongestClaimedDomainDecides() {
        api.accounts(
                "key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}]",
                "key: 'labs', name: 'Labs', domains: [{name: 'labs.acme-tools.com'}]");
        assertThat(from("a@labs.acme-tools.com").account()).isEqualTo("labs");
        assertThat(from("b@deep.labs.acme-tools.com").account()).isEqualTo("labs");
        assertThat(from("c@mail.acme-tools.com").account()).isEqualTo("acme");
        assertThat(from("d@acme-tools.com").account()).isEqualTo("acme");
    }

    @Test
    void anUnclaimedSubDomainIsTheRegistrableDomains() {
        assertThat(from("a@mail.eu.acme-tools.co.uk").account()).isEqualTo("domain:acme-tools.co.uk");
        assertThat(from("b@acme-tools.co.uk").account()).isEqualTo("domain:acme-tools.co.uk");
        assertThat(from("c@other-tools.co.uk").account()).isEqualTo("domain:other-tools.co.uk");
    }

    @Test
    void aPrivateSuffixNeverMatches() {
        String one = from("a@one-page.github.io").account();
        String two = from("b@two-page.github.io").account();
        assertThat(List.of(String.valueOf(one), String.valueOf(two))).doesNotContain("domain:github.io");
        assertThat(one == null || !one.equals(two))
                .as("%s and %s share nothing", one, two)
                .isTrue();
        assertThat(from("c@github.io").account()).isNull();
    }

    @Test
    void anotherCountrysDomainIsAnotherCompanyUnlessClaimed() {
        api.accounts("key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}]");
        assertThat(from("a@acme-tools.de").account()).isEqualTo("domain:acme-tools.de");
        api.accounts("key: 'acme', domains: [{name: 'acme-tools.com'}, {name: 'acme-tools.fr'}]");
        assertThat(from("b@acme-tools.fr").account()).isEqualTo("acme");
    }

    @Test
    void colleaguesShareTheAccountThatWasOpenedAndAClaimAdoptsIt() {
        Answer ann = api.form("email: 'ann@acme-tools.com', company: 'Acme Tools Ltd'");
        assertThat(ann.account()).isEqualTo("domain:acme-tools.com");
        assertThat(from("bob@acme-tools.com").account()).isEqualTo("domain:acme-tools.com");
        api.accounts("key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}]");
        Answer eve = from("eve@acme-tools.com");
        assertThat(eve.account()).isEqualTo("acme");
        assertThat(eve.text("classification.account.id")).isEqualTo(ann.text("classification.account.id"));
        assertThat(new Nodes(driver).count("Account")).isEqualTo(1);
    }

    @Test
    void anAccountIsNamedByTheCompanyElseTheDomain() {
        api.form("email: 'ann@acme-tools.com', company: 'Acme Tools Ltd'");
        from("bob@other-tools.com");
        assertThat(new Nodes(driver).run("MATCH (a:Account) RETURN a.name AS name, a.provenance AS from ORDER BY name"))
                .extracting(row -> row.get("name") + " " + row.get("from"))
                .containsExactly("Acme Tools Ltd INTAKE", "other-tools.com INTAKE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@gmail.com", "a@mailinator.com", "a@example.com", "a@some.test", "info@acme-tools.com"})
    void someAddressesOpenNoAccount(String email) {
        Answer answer = api.form("email: '%s', company: 'Acme Tools'", email);
        assertThat(answer.account()).isNull();
        assertThat(new Nodes(driver).count("Account")).isZero();
    }

    @Test
    void noAccountIsOpenedWhereTheTenantWantsNone() {
        api.configure("openAccounts: false");
        assertThat(from("ann@acme-tools.com").account()).isNull();
        assertThat(new Nodes(driver).count("Account")).isZero();
    }

    @Test
    void aNameSuggestsACustomerOnlyWithWebsiteOrCountry() {
        World.build(api);
        api.accounts("key: 'buyer', country: 'DE'");
        assertThat(suggests("a", "company: 'Buyer Tools', website: 'www.buyer-tools.com'"))
                .isTrue();
        assertThat(suggests("b", "company: ' BUYER  tools ', country: 'DE'")).isTrue();
        assertThat(suggests("c", "company: 'Buyer Tools'")).isFalse();
        assertThat(suggests("d", "company: 'Buyer Tools', country: 'FR'")).isFalse();
        assertThat(suggests("e", "company: 'Buyer Toolbox', country: 'DE'")).isFalse();
    }

    private boolean suggests(String person, String more) {
        Answer answer = api.form("email: '%s@gmail.com', ".formatted(person) + more);
        assertThat(answer.text("classification.relationship")).isEqualTo("PROSPECT");
        return answer.is("classification.possibleCustomer");
    }

    private Answer from(String email) {
        return api.form("email: '%s'", email);
    }
}
