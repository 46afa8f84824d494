package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.KnownPerson;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.common.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code domain.md}, "Accounts": by address, else by where somebody worked then, else a suggestion by the company's name. */
public class AccountRulesTest {
    private final FactsBuilder facts = new FactsBuilder();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "bob@labs.acme-tools.com, labs",
        "bob@deep.labs.acme-tools.com, labs",
        "bob@acme-tools.com, acme",
        "bob@mail.acme-tools.com, acme",
        "bob@acme-tools.de,"
    })
    void theLongestClaimedDomainDecidesAndAnotherCountrysIsAnotherDomain(String email, @Nullable String key) {
        facts.account("acme").domain("acme-tools.com");
        facts.account("labs").domain("labs.acme-tools.com");
        assertThat(account(choice("email: '" + email + "'"))).isEqualTo(key);
    }

    @Test
    void whatIntakeOpenedCountsOnlyAtTheRegistrableDomain() {
        facts.account("opened").domain("acme-tools.com", Interval.ALWAYS, false);
        facts.account("part").domain("labs.acme-tools.com", Interval.ALWAYS, false);
        assertThat(account(choice("email: 'bob@labs.acme-tools.com'"))).isEqualTo("opened");
    }

    @Test
    void aClaimHoldsInItsTime() {
        facts.account("old").domain("acme-tools.com", Days.valid(null, "2026-01-01"), true);
        facts.account("new").domain("acme-tools.com", Days.valid("2026-01-01", null), true);
        assertThat(account(choice("email: 'bob@acme-tools.com', occurredAt: '2025-12-31T23:59:59Z'")))
                .isEqualTo("old");
        assertThat(account(choice("email: 'bob@acme-tools.com', occurredAt: '2026-01-01T00:00:00Z'")))
                .isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bob@gmail.com",
                "bob@mailinator.com",
                "bob@acme.example",
                "info@acme-tools.com",
                "bob@our-own-firm.com"
            })
    void noAccountIsOpenedForFreeDisposableTestRoleAndOwnAddresses(String email) {
        Decision decision = new MemoryIntake(facts)
                .configure("ownDomains: ['our-own-firm.com']")
                .decide("email: '%s', lastName: 'Pat'", email);
        assertThat(decision.choice().openDomain()).isNull();
        assertThat(decision.choice().account()).isNull();
    }

    @Test
    void anUnknownBusinessDomainOpensAnAccountUnlessTheTenantSaysNo() {
        assertThat(choice("email: 'bob@mail.acme-tools.com'").openDomain()).isEqualTo("acme-tools.com");
        assertThat(new MemoryIntake(facts)
                        .configure("openAccounts: false")
                        .decide("email: 'bob@acme-tools.com'")
                        .choice()
                        .openDomain())
                .isNull();
    }

    @Test
    void colleaguesWhoArriveAtOnceShareTheAccountThatTheFirstOpens() {
        MemoryIntake intake = new MemoryIntake(facts);
        Outcome first = intake.form("email: 'ann@acme-tools.com', company: 'Acme'");
        Outcome second = intake.form("email: 'bob@labs.acme-tools.com'");
        assertThat(first.classification().account().name()).isEqualTo("Acme");
        assertThat(second.classification().account())
                .isEqualTo(first.classification().account());
    }

    @Test
    void fromFreeMailTheJobThatBeganLastDecidesAndOnlyAConfirmedOne() {
        facts.account("first");
        facts.account("second");
        facts.account("guess");
        facts.person("bob")
                .email("bob@gmail.com")
                .worksAt("first", "2025-01-01", null)
                .worksAt("second", "2026-01-01", "2026-06-01")
                .suggestedAt("guess", "2026-02-01");
        assertThat(account(choice("email: 'bob@gmail.com', occurredAt: '2026-05-31T00:00:00Z'")))
                .isEqualTo("second");
        assertThat(account(choice("email: 'bob@gmail.com', occurredAt: '2026-06-01T00:00:00Z'")))
                .isEqualTo("first");
        assertThat(choice("email: 'bob@gmail.com', occurredAt: '2024-06-01T00:00:00Z'")
                        .account())
                .isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            company: 'ACME Tools GmbH', website: 'https://shop.acme-tools.com'             | acme
            company: 'Acme Tools', country: 'DE'                                           | acme
            company: 'Acme Tools'                                                          |
            company: 'Acme Tools', country: 'FR'                                           |
            company: 'Acme', website: 'https://acme-tools.com'                             |
            """)
    void aCompanyNameSuggestsOnlyWithItsDomainOrItsCountry(String told, @Nullable String key) {
        facts.account("acme").name("Acme Tools").country("DE").domain("acme-tools.com");
        AccountChoice choice = choice("email: 'bob@gmail.com', " + told);
        assertThat(choice.account()).as("a name confirms nothing").isNull();
        assertThat(
                        choice.suggested() == null
                                ? null
                                : choice.suggested().account().key())
                .isEqualTo(key);
    }

    @Test
    void aSuggestionOfBeforeStandsWhileNothingBetterIsKnown() {
        facts.account("acme").customer("2020-01-01", null);
        facts.person("bob").email("bob@gmail.com").suggestedAt("acme", "2026-01-01");
        Decision decision = new MemoryIntake(facts).decide("email: 'bob@gmail.com'");
        assertThat(decision.choice().suggested().account().key()).isEqualTo("acme");
        assertThat(decision.verdict().possibleCustomer()).isTrue();
        assertThat(decision.category()).isEqualTo(LeadCategory.RETURNING_PROSPECT);
    }

    private AccountChoice choice(String fields) {
        IntakeInput arrival = Arrivals.form(fields);
        BatchFacts book = facts.book();
        MailKind mail = MailKind.of(arrival.email(), MemoryIntake.LISTS, IntakeConfiguration.DEFAULT);
        KnownPerson who = book.holder(arrival.emailKey());
        return new AccountRules(book, IntakeConfiguration.DEFAULT).choose(arrival, mail, who);
    }

    private static @Nullable String account(AccountChoice choice) {
        return choice.account() == null ? null : choice.account().account().key();
    }
}
