package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.facts.account.AccountRelationshipKind;
import io.leadgraph.facts.campaign.CampaignKind;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.intake.record.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code domain.md}, "Relationship": of everything that is true of a person the first in the order decides. */
public class RelationshipOrderTest {
    private static final List<AccountRelationshipKind> KINDS = List.of(
            AccountRelationshipKind.TEST,
            AccountRelationshipKind.OWN,
            AccountRelationshipKind.CUSTOMER,
            AccountRelationshipKind.VENDOR,
            AccountRelationshipKind.COMPETITOR,
            AccountRelationshipKind.PARTNER,
            AccountRelationshipKind.SCHOOL,
            AccountRelationshipKind.PRESS);

    private final FactsBuilder facts = new FactsBuilder();

    @ParameterizedTest(name = "without the first {0} kinds it is {1}, because of {2}, by {3}")
    @CsvSource({
        "0, NOT_APPLICABLE, TEST, ACCOUNT_TEST",
        "1, NOT_APPLICABLE, EMPLOYEE, ACCOUNT_OWN",
        "2, CUSTOMER,, CUSTOMER_RELATIONSHIP",
        "3, NOT_APPLICABLE, VENDOR, ACCOUNT_VENDOR",
        "4, NOT_APPLICABLE, COMPETITOR, ACCOUNT_COMPETITOR",
        "5, NOT_APPLICABLE, PARTNER, ACCOUNT_PARTNER",
        "6, NOT_APPLICABLE, STUDENT, ACCOUNT_SCHOOL",
        "7, NOT_APPLICABLE, PRESS, ACCOUNT_PRESS",
        "8, NOT_APPLICABLE, JOB_SEEKER, RECRUITING_CAMPAIGN"
    })
    void whatAnAccountIsComesInThisOrderAndBeforeTheCampaign(
            int without, Relationship relationship, @Nullable NotApplicableReason reason, String rule) {
        account(KINDS.subList(without, KINDS.size()));
        facts.campaign("jobs", CampaignKind.RECRUITING);
        Decision decision = new MemoryIntake(facts).decide("email: 'bob@acme-tools.com', campaignKey: 'jobs'");
        assertThat(decision.verdict().relationship()).isEqualTo(relationship);
        assertThat(decision.verdict().reason()).isEqualTo(reason);
        assertThat(MemoryIntake.rule(decision.steps(), "relationship")).isEqualTo(rule);
    }

    @Test
    void anOverrideComesBeforeEverything() {
        account(KINDS);
        facts.testCampaign("trial");
        facts.person("bob").email("bob@acme-tools.com").override(Relationship.PROSPECT, "2026-06-01", "2026-06-11");
        assertThat(bob("2026-06-05")).isEqualTo("RETURNING_PROSPECT null");
        assertThat(bob("2026-05-31")).isEqualTo("RETURNING_NOT_APPLICABLE TEST");
        assertThat(bob("2026-06-11")).isEqualTo("RETURNING_NOT_APPLICABLE TEST");
        assertThat(decide("email: 'bob@acme-tools.com', campaignKey: 'trial', occurredAt: '2026-06-05T00:00:00Z'"))
                .isEqualTo("RETURNING_PROSPECT null");
    }

    @Test
    void anOverrideToNotApplicableIsItsOwnReason() {
        account(List.of(AccountRelationshipKind.CUSTOMER));
        facts.person("bob").email("bob@acme-tools.com").override(Relationship.NOT_APPLICABLE, "2026-06-01", null);
        assertThat(bob("2026-06-05")).isEqualTo("RETURNING_NOT_APPLICABLE OVERRIDE");
        assertThat(bob("2026-05-05")).isEqualTo("RETURNING_CUSTOMER null");
    }

    @Test
    void anOverrideOfAnAccountHoldsForEverybodyThere() {
        account(List.of(AccountRelationshipKind.VENDOR));
        facts.account("acme").override(Relationship.CUSTOMER, "2026-06-01", null);
        assertThat(bob("2026-06-05")).isEqualTo("NEW_CUSTOMER null");
        assertThat(decide("email: 'eve@acme-tools.com'")).isEqualTo("NEW_CUSTOMER null");
    }

    @Test
    void anOverrideOfThePersonComesBeforeThatOfTheAccountAndTheNewestOfSeveralDecides() {
        account(List.of());
        facts.account("acme").override(Relationship.CUSTOMER, "2026-06-01", null);
        facts.person("bob")
                .email("bob@acme-tools.com")
                .override(Relationship.NOT_APPLICABLE, "2026-06-01", null)
                .override(Relationship.PROSPECT, "2026-06-04", null);
        assertThat(bob("2026-06-03")).isEqualTo("RETURNING_NOT_APPLICABLE OVERRIDE");
        assertThat(bob("2026-06-04")).isEqualTo("RETURNING_PROSPECT null");
        assertThat(decide("email: 'eve@acme-tools.com'")).isEqualTo("NEW_CUSTOMER null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "example.org",
                "example.net",
                "mail.example.com",
                "acme.test",
                "acme.example",
                "acme.invalid",
                "acme.localhost"
            })
    void aReservedDomainIsATest(String domain) {
        Outcome answer = new MemoryIntake(facts).form("email: 'bob@%s'", domain);
        assertThat(answer.classification().category()).isEqualTo(LeadCategory.NEW_NOT_APPLICABLE);
        assertThat(answer.classification().reason()).isEqualTo(NotApplicableReason.TEST);
        assertThat(answer.lead()).isNull();
    }

    @Test
    void theTenantSaysWhatElseIsATestAndWhoIsOurOwn() {
        account(List.of(AccountRelationshipKind.CUSTOMER));
        MemoryIntake intake =
                new MemoryIntake(facts).configure("testPatterns: ['+test'], ownDomains: ['our-own-firm.com']");
        assertThat(reason(intake, "email: 'bob+test@acme-tools.com'")).isEqualTo(NotApplicableReason.TEST);
        assertThat(reason(intake, "email: 'bob+test@our-own-firm.com'")).isEqualTo(NotApplicableReason.TEST);
        assertThat(reason(intake, "email: 'ann@our-own-firm.com'")).isEqualTo(NotApplicableReason.EMPLOYEE);
        assertThat(reason(intake, "email: 'ann@mail.our-own-firm.com'")).isEqualTo(NotApplicableReason.EMPLOYEE);
        assertThat(reason(intake, "email: 'bob@acme-tools.com'")).isNull();
    }

    /** That everything below a test campaign counts as one is read from the graph. */
    @Test
    void aTestCampaignMakesATestOfACustomer() {
        account(List.of(AccountRelationshipKind.CUSTOMER));
        facts.testCampaign("trial").campaign("real", CampaignKind.OTHER);
        MemoryIntake intake = new MemoryIntake(facts);
        assertThat(reason(intake, "email: 'b@acme-tools.com', campaignKey: 'trial'"))
                .isEqualTo(NotApplicableReason.TEST);
        assertThat(reason(intake, "email: 'c@acme-tools.com', campaignKey: 'real'"))
                .isNull();
    }

    @Test
    void whoAppliesForAJobIsNoProspect() {
        facts.campaign("jobs", CampaignKind.RECRUITING);
        MemoryIntake intake = new MemoryIntake(facts);
        assertThat(reason(intake, "email: 'bob@acme-tools.com', campaignKey: 'jobs'"))
                .isEqualTo(NotApplicableReason.JOB_SEEKER);
        assertThat(reason(intake, "email: 'bob@gmail.com', campaignKey: 'jobs'"))
                .isEqualTo(NotApplicableReason.JOB_SEEKER);
        assertThat(reason(intake, "email: 'bob@mailinator.com', campaignKey: 'jobs'"))
                .isEqualTo(NotApplicableReason.JOB_SEEKER);
        assertThat(reason(intake, "email: 'bob@mailinator.com'")).isEqualTo(NotApplicableReason.INVALID);
        assertThat(reason(intake, "email: 'bob@example.com', campaignKey: 'jobs'"))
                .isEqualTo(NotApplicableReason.TEST);
    }

    @ParameterizedTest(name = "{0}, asked for {1}: {2}")
    @CsvSource({
        "POINT_OF_INTEREST, true, true",
        "POINT_OF_INTEREST, false, false",
        "HYBRID, true, false",
        "HYBRID, false, false",
        "UNIQUE, true, false",
        "UNIQUE, false, false"
    })
    void whoIsNotApplicableGetsALeadOnlyByPointOfInterestAndOnRequest(LeadMethod method, boolean asked, boolean lead) {
        account(List.of(AccountRelationshipKind.VENDOR));
        Outcome answer = new MemoryIntake(facts)
                .configure("leadMethod: '%s', leadForNotApplicable: %s", method, asked)
                .form("email: 'bob@acme-tools.com'");
        assertThat(answer.classification().leadCreated()).isEqualTo(lead);
        assertThat(answer.classification().leadDue()).isEqualTo(lead);
        assertThat(answer.lead() != null).isEqualTo(lead);
    }

    private void account(List<AccountRelationshipKind> kinds) {
        AccountBuilder acme = facts.account("acme").domain("acme-tools.com");
        kinds.forEach(kind -> acme.is(kind, Days.valid("2020-01-01", null), false));
    }

    private String bob(String day) {
        return decide("email: 'bob@acme-tools.com', occurredAt: '" + day + "T00:00:00Z'");
    }

    private String decide(String fields) {
        Decision decision = new MemoryIntake(facts).decide(fields);
        return decision.category() + " " + decision.verdict().reason();
    }

    private static @Nullable NotApplicableReason reason(MemoryIntake intake, String fields) {
        return intake.decide(fields).verdict().reason();
    }
}
