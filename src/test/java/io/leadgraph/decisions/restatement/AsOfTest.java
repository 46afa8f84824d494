package io.leadgraph.decisions.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * {@code domain.md}, "Time" and "Relationship": a touch is judged by what was true when it happened, however late it is told.
 * Everything here is told on 15 June.
 */
@GraphTest
@OverBolt
class AsOfTest {
    private static final String ACME = "key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}]";
    private static final String SINCE_JUNE = ", relationships: [{kind: 'CUSTOMER', from: '2026-06-01'}]";

    @Autowired
    HttpGraphQlTester tester;

    IntakeApi api;
    int people;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource({
        "UTC, 2026-05-31T12:00:00Z, PROSPECT",
        "UTC, 2026-05-31T23:59:59Z, PROSPECT",
        "UTC, 2026-06-01T00:00:00Z, CUSTOMER",
        "UTC, 2026-06-01T12:00:00Z, CUSTOMER",
        "UTC, 2026-06-01T00:30:00+02:00, PROSPECT",
        "Europe/Berlin, 2026-05-31T21:59:59Z, PROSPECT",
        "Europe/Berlin, 2026-05-31T22:00:00Z, CUSTOMER",
        "Europe/Berlin, 2026-06-01T00:00:00+02:00, CUSTOMER",
        "America/New_York, 2026-06-01T03:59:59Z, PROSPECT",
        "America/New_York, 2026-06-01T04:00:00Z, CUSTOMER"
    })
    void aCustomerFromTheFirstOfJune(String zone, String at, String relationship) {
        api.configure("zone: '%s'", zone);
        api.accounts(ACME + SINCE_JUNE);
        Answer answer = at(at);
        assertThat(answer.category()).isEqualTo("NEW_" + relationship);
        assertThat(answer.is("classification.formerCustomer")).isFalse();
    }

    @Test
    void aWonOpportunityMakesACustomerFromItsCloseOn() {
        api.accounts(ACME);
        won("2026-06-01T09:00:00Z");
        assertThat(at("2026-06-01T08:59:59Z").category()).isEqualTo("NEW_PROSPECT");
        assertThat(at("2026-06-01T09:00:01Z").category()).isEqualTo("NEW_CUSTOMER");
        assertThat(at("2026-06-14T09:00:00Z").category()).isEqualTo("NEW_CUSTOMER");
    }

    @Test
    void anOpportunityThatIsNotWonMakesNoCustomer() {
        api.accounts(ACME);
        api.opportunities(
                "key: 'lost', accountKey: 'acme', stage: 'LOST', closedAt: '2026-06-01T09:00:00Z'",
                "key: 'open', accountKey: 'acme', stage: 'NEGOTIATION'");
        assertThat(at("2026-06-14T09:00:00Z").category()).isEqualTo("NEW_PROSPECT");
    }

    @Test
    void aContractThatEndedLeavesAFormerCustomer() {
        api.accounts(ACME + contract("2025-01-01", "2026-06-01"));
        Answer during = at("2026-05-31T23:59:59Z");
        Answer after = at("2026-06-01T00:00:00Z");
        Answer before = at("2024-12-31T23:59:59Z");
        assertThat(during.category()).isEqualTo("NEW_CUSTOMER");
        assertThat(during.is("classification.formerCustomer")).isFalse();
        assertThat(after.category()).isEqualTo("NEW_PROSPECT");
        assertThat(after.is("classification.formerCustomer")).isTrue();
        assertThat(before.category()).isEqualTo("NEW_PROSPECT");
        assertThat(before.is("classification.formerCustomer")).isFalse();
    }

    @Test
    void aWonOpportunityHoldsForEverUnlessALaterContractHasEnded() {
        api.accounts(ACME + contract("2025-01-01", "2026-06-01"));
        won("2024-03-01T00:00:00Z");
        assertThat(at("2024-06-01T00:00:00Z").category()).isEqualTo("NEW_CUSTOMER");
        assertThat(at("2026-05-31T00:00:00Z").category()).isEqualTo("NEW_CUSTOMER");
        Answer ended = at("2026-06-02T00:00:00Z");
        assertThat(ended.category()).isEqualTo("NEW_PROSPECT");
        assertThat(ended.is("classification.formerCustomer")).isTrue();
    }

    @Test
    void aWonOpportunityAfterTheContractMakesACustomerAgain() {
        api.accounts(ACME + contract("2023-01-01", "2024-01-01"));
        won("2025-03-01T00:00:00Z");
        assertThat(at("2024-06-01T00:00:00Z").is("classification.formerCustomer"))
                .isTrue();
        Answer again = at("2026-06-01T00:00:00Z");
        assertThat(again.category()).isEqualTo("NEW_CUSTOMER");
        assertThat(again.is("classification.formerCustomer")).isFalse();
    }

    @Test
    void parentsAreDatedToo() {
        api.accounts(
                "key: 'group', name: 'Group', relationships: [{kind: 'CUSTOMER', from: '2020-01-01', groupWide: true}]",
                ACME + ", parent: {key: 'group', from: '2026-06-01', to: '2026-06-10'}");
        assertThat(at("2026-05-31T23:59:59Z").category()).isEqualTo("NEW_PROSPECT");
        assertThat(at("2026-06-01T00:00:00Z").category()).isEqualTo("NEW_CUSTOMER");
        assertThat(at("2026-06-09T23:59:59Z").category()).isEqualTo("NEW_CUSTOMER");
        assertThat(at("2026-06-10T00:00:00Z").category()).isEqualTo("NEW_PROSPECT");
    }

    @Test
    void aRelatedCustomerIsOneOnlyWhileTheTreeHangsTogether() {
        api.accounts(
                "key: 'sister', name: 'Sister', relationships: [{kind: 'CUSTOMER', from: '2020-01-01'}]",
                ACME + ", parent: {key: 'sister', from: '2026-06-01'}");
        assertThat(at("2026-05-31T12:00:00Z").is("classification.relatedCustomer"))
                .isFalse();
        assertThat(at("2026-06-01T12:00:00Z").is("classification.relatedCustomer"))
                .isTrue();
    }

    @Test
    void aClaimOfADomainIsDated() {
        api.accounts(
                "key: 'old', name: 'Old', domains: [{name: 'moved-tools.com', to: '2026-06-01'}]",
                "key: 'new', name: 'New', domains: [{name: 'moved-tools.com', from: '2026-06-01'}]");
        Answer before = api.form("email: 'ann@moved-tools.com', occurredAt: '2026-05-31T12:00:00Z'");
        Answer after = api.form("email: 'bob@moved-tools.com', occurredAt: '2026-06-01T12:00:00Z'");
        assertThat(before.account()).isEqualTo("old");
        assertThat(after.account()).isEqualTo("new");
    }

    /** A form of somebody not heard of before. */
    private Answer at(String time) {
        return api.form("email: 'p%d@acme-tools.com', occurredAt: '%s'", people++, time);
    }

    private void won(String closedAt) {
        api.opportunities("key: 'deal', accountKey: 'acme', stage: 'WON', closedAt: '" + closedAt + "'");
    }

    private static String contract(String from, String to) {
        return ", relationships: [{kind: 'CUSTOMER', from: '" + from + "', to: '" + to + "'}]";
    }
}
