package io.leadgraph.decisions.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Time" and "New or returning": a decision as it was made, and as it is with everything known since. */
@GraphTest
@OverBolt
class RestatedTest {
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
    void aBackDatedSecondSubmissionReturnsAsRecordedAndIsTheFirstAsRestated() {
        Answer first = bob("2026-06-10T09:00:00Z", "1");
        Answer earlier = bob("2026-06-01T09:00:00Z", "2");
        assertThat(first.category()).isEqualTo("NEW_PROSPECT");
        assertThat(earlier.category()).isEqualTo("RETURNING_PROSPECT");
        assertBoth(first, "NEW_PROSPECT", "RETURNING_PROSPECT");
        assertBoth(earlier, "RETURNING_PROSPECT", "NEW_PROSPECT");
    }

    @Test
    void inTheOrderOfTimeBothDecisionsAgree() {
        Answer first = bob("2026-06-01T09:00:00Z", "1");
        Answer second = bob("2026-06-10T09:00:00Z", "2");
        assertBoth(first, "NEW_PROSPECT", "NEW_PROSPECT");
        assertBoth(second, "RETURNING_PROSPECT", "RETURNING_PROSPECT");
    }

    @Test
    void ofTwoAtOneInstantTheSmallerClientKeyIsTheFirst() {
        Answer second = bob("2026-06-01T09:00:00Z", "b");
        Answer first = bob("2026-06-01T09:00:00Z", "a");
        assertBoth(second, "NEW_PROSPECT", "RETURNING_PROSPECT");
        assertBoth(first, "RETURNING_PROSPECT", "NEW_PROSPECT");
    }

    @Test
    void aSyncedRecordThatIsOlderMakesTheFirstFormAReturn() {
        Answer form = bob("2026-06-10T09:00:00Z", "1");
        synced("2026-05-01T00:00:00Z");
        assertBoth(form, "NEW_PROSPECT", "RETURNING_PROSPECT");
    }

    @Test
    void aSyncedRecordThatIsYoungerLeavesItNew() {
        Answer form = bob("2026-06-10T09:00:00Z", "1");
        synced("2026-06-12T00:00:00Z");
        assertBoth(form, "NEW_PROSPECT", "NEW_PROSPECT");
    }

    @Test
    void whoWasFirstKnownByASyncReturnsUnlessTheRecordIsYounger() {
        synced("2026-06-12T00:00:00Z");
        Answer form = bob("2026-06-10T09:00:00Z", "1");
        assertBoth(form, "RETURNING_PROSPECT", "NEW_PROSPECT");
    }

    @Test
    void anOlderTouchTakesTheFirstPlaceToo() {
        Answer form = bob("2026-06-10T09:00:00Z", "1");
        Answer call = api.touch(
                "person: {email: 'bob@acme-tools.com'}, kind: 'CALL', direction: 'INBOUND', occurredAt: '2026-06-01T00:00:00Z'");
        assertBoth(form, "NEW_PROSPECT", "RETURNING_PROSPECT");
        assertBoth(call, "RETURNING_PROSPECT", "NEW_PROSPECT");
    }

    @Test
    void anOlderTouchOfOursTakesNothing() {
        Answer form = bob("2026-06-10T09:00:00Z", "1");
        Answer mail = api.touch(
                "person: {email: 'bob@acme-tools.com'}, kind: 'EMAIL_SENT', direction: 'OUTBOUND', occurredAt: '2026-06-01T00:00:00Z'");
        assertThat(mail.at("classification")).isNull();
        assertBoth(form, "NEW_PROSPECT", "NEW_PROSPECT");
    }

    @Test
    void aRelationshipToldLateChangesTheRestatedDecisionOnly() {
        Answer may = bob("2026-05-31T12:00:00Z", "1");
        Answer june = bob("2026-06-01T12:00:00Z", "2");
        api.accounts(
                "key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}], relationships: [{kind: 'CUSTOMER', from: '2026-06-01'}]");
        assertBoth(may, "NEW_PROSPECT", "NEW_PROSPECT");
        assertBoth(june, "RETURNING_PROSPECT", "RETURNING_CUSTOMER");
    }

    @Test
    void aWonOpportunityToldLateChangesTheRestatedDecisionOnly() {
        api.accounts("key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}]");
        Answer june = bob("2026-06-10T12:00:00Z", "1");
        api.opportunities("key: 'deal', accountKey: 'acme', stage: 'WON', closedAt: '2026-06-09T00:00:00Z'");
        assertBoth(june, "NEW_PROSPECT", "NEW_CUSTOMER");
    }

    @Test
    void restatementMakesNoLeadAndRemovesNone() {
        Answer first = bob("2026-06-10T09:00:00Z", "1");
        Answer earlier = bob("2026-06-01T09:00:00Z", "2");
        api.restated(first);
        Answer restated = api.restated(earlier);
        assertThat(new Nodes(driver).count("Lead")).isEqualTo(1);
        assertThat(restated.text("classification.basis")).isEqualTo("RESTATED");
        assertThat(restated.is("classification.leadCreated")).isFalse();
    }

    private Answer bob(String at, String key) {
        return api.form("email: 'bob@acme-tools.com', occurredAt: '%s', sourceSystem: 'web', clientKey: '%s'", at, key);
    }

    private void synced(String createdAt) {
        api.person("emails: ['bob@acme-tools.com'], recordType: 'LEAD', createdAt: '%s'", createdAt);
    }

    private void assertBoth(Answer submitted, String recorded, String restated) {
        assertThat(api.recorded(submitted).category()).as("recorded").isEqualTo(recorded);
        assertThat(api.restated(submitted).category()).as("restated").isEqualTo(restated);
    }
}
