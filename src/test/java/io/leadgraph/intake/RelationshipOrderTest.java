package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** DOMAIN.md 2.5: of everything that is true of a person the first in the order decides. */
@GraphTest
class RelationshipOrderTest {
    private static final List<String> KINDS =
            List.of("TEST", "OWN", "CUSTOMER", "VENDOR", "COMPETITOR", "PARTNER", "SCHOOL", "PRESS");

    @Autowired
    HttpGraphQlTester tester;

    IntakeApi api;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
    }

    @ParameterizedTest(name = "without the first {0} kinds it is {1}, because of {2}")
    @CsvSource({
        "0, NOT_APPLICABLE, TEST",
        "1, NOT_APPLICABLE, EMPLOYEE",
        "2, CUSTOMER,",
        "3, NOT_APPLICABLE, VENDOR",
        "4, NOT_APPLICABLE, COMPETITOR",
        "5, NOT_APPLICABLE, PARTNER",
        "6, NOT_APPLICABLE, STUDENT",
        "7, NOT_APPLICABLE, PRESS",
        "8, NOT_APPLICABLE, JOB_SEEKER"
    })
    void whatAnAccountIsComesInThisOrderAndBeforeTheCampaign(int without, String relationship, String reason) {
        account(KINDS.subList(without, KINDS.size()));
        api.campaigns("key: 'jobs', kind: 'RECRUITING'");
        Answer answer = api.form("email: 'bob@acme-tools.com', campaignKey: 'jobs'");
        assertThat(answer.text("classification.relationship")).isEqualTo(relationship);
        assertThat(answer.text("classification.reason")).isEqualTo(reason);
    }

    @Test
    void anOverrideComesBeforeEverything() {
        account(KINDS);
        api.campaigns("key: 'trial', test: true");
        api.form("email: 'bob@acme-tools.com'");
        api.override(
                "target: {person: {email: 'bob@acme-tools.com'}}, relationship: 'PROSPECT', from: '2026-06-01', to: '2026-06-11'");
        assertThat(bob("2026-06-05")).isEqualTo("RETURNING_PROSPECT null");
        assertThat(bob("2026-05-31")).isEqualTo("RETURNING_NOT_APPLICABLE TEST");
        assertThat(bob("2026-06-11")).isEqualTo("RETURNING_NOT_APPLICABLE TEST");
        assertThat(api.form("email: 'bob@acme-tools.com', campaignKey: 'trial', occurredAt: '2026-06-05T00:00:00Z'")
                        .text("classification.relationship"))
                .isEqualTo("PROSPECT");
    }

    @Test
    void anOverrideToNotApplicableIsItsOwnReason() {
        account(List.of("CUSTOMER"));
        api.form("email: 'bob@acme-tools.com'");
        api.override(
                "target: {person: {email: 'bob@acme-tools.com'}}, relationship: 'NOT_APPLICABLE', from: '2026-06-01'");
        assertThat(bob("2026-06-05")).isEqualTo("RETURNING_NOT_APPLICABLE OVERRIDE");
        assertThat(bob("2026-05-05")).isEqualTo("RETURNING_CUSTOMER null");
    }

    @Test
    void anOverrideOfAnAccountHoldsForEverybodyThere() {
        account(List.of("VENDOR"));
        api.override("target: {accountKey: 'acme'}, relationship: 'CUSTOMER', from: '2026-06-01'");
        assertThat(bob("2026-06-05")).isEqualTo("NEW_CUSTOMER null");
        assertThat(api.form("email: 'eve@acme-tools.com'").category()).isEqualTo("NEW_CUSTOMER");
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
        Answer answer = api.form("email: 'bob@%s'", domain);
        assertThat(answer.category()).isEqualTo("NEW_NOT_APPLICABLE");
        assertThat(answer.text("classification.reason")).isEqualTo("TEST");
        assertThat(answer.at("lead")).isNull();
    }

    @Test
    void theTenantSaysWhatElseIsATestAndWhoIsOurOwn() {
        api.configure("testPatterns: ['+test'], ownDomains: ['our-own-firm.com']");
        account(List.of("CUSTOMER"));
        assertThat(reason("email: 'bob+test@acme-tools.com'")).isEqualTo("TEST");
        assertThat(reason("email: 'bob+test@our-own-firm.com'")).isEqualTo("TEST");
        assertThat(reason("email: 'ann@our-own-firm.com'")).isEqualTo("EMPLOYEE");
        assertThat(reason("email: 'bob@acme-tools.com'")).isNull();
    }

    @Test
    void aTestCampaignMakesATestOfEverythingBelowIt() {
        account(List.of("CUSTOMER"));
        api.campaigns(
                "key: 'top', test: true",
                "key: 'middle', parentKey: 'top'",
                "key: 'low', parentKey: 'middle', test: false",
                "key: 'real'");
        assertThat(reason("email: 'a@acme-tools.com', campaignKey: 'top'")).isEqualTo("TEST");
        assertThat(reason("email: 'b@acme-tools.com', campaignKey: 'low'")).isEqualTo("TEST");
        assertThat(reason("email: 'c@acme-tools.com', campaignKey: 'real'")).isNull();
    }

    @Test
    void whoAppliesForAJobIsNoProspect() {
        api.campaigns("key: 'jobs', kind: 'RECRUITING'");
        assertThat(reason("email: 'bob@acme-tools.com', campaignKey: 'jobs'")).isEqualTo("JOB_SEEKER");
        assertThat(reason("email: 'bob@gmail.com', campaignKey: 'jobs'")).isEqualTo("JOB_SEEKER");
        assertThat(reason("email: 'bob@mailinator.com', campaignKey: 'jobs'")).isEqualTo("JOB_SEEKER");
        assertThat(reason("email: 'bob@mailinator.com'")).isEqualTo("INVALID");
        assertThat(reason("email: 'bob@example.com', campaignKey: 'jobs'")).isEqualTo("TEST");
    }

    @ParameterizedTest(name = "{0}, asked for {1}: {2}")
    @CsvSource({
        "POINT_OF_INTEREST, true, true",
        "POINT_OF_INTEREST, false, false",
        "HYBRID, true, false",
        "UNIQUE, true, false"
    })
    void whoIsNotApplicableGetsALeadOnlyByPointOfInterestAndOnRequest(LeadMethod method, boolean asked, boolean lead) {
        api.configure("leadMethod: '%s', leadForNotApplicable: %s", method, asked);
        account(List.of("VENDOR"));
        Answer answer = api.form("email: 'bob@acme-tools.com'");
        assertThat(answer.is("classification.leadCreated")).isEqualTo(lead);
        assertThat(answer.is("classification.leadDue")).isEqualTo(lead);
        assertThat(answer.at("lead") != null).isEqualTo(lead);
    }

    private void account(List<String> kinds) {
        String relationships = kinds.stream()
                .map(kind -> "{kind: '" + kind + "', from: '2020-01-01'}")
                .collect(Collectors.joining(", "));
        api.accounts("key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}], relationships: [" + relationships
                + "]");
    }

    private String bob(String day) {
        Answer answer = api.form("email: 'bob@acme-tools.com', occurredAt: '%sT00:00:00Z'", day);
        return answer.category() + " " + answer.text("classification.reason");
    }

    private String reason(String fields) {
        return api.form(fields).text("classification.reason");
    }
}
