package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.ConflictsTest;
import io.leadgraph.decisions.classification.PersonRulesTest;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * {@code domain.md}, "People" end to end: keys are stored, lead to whom they were given, and are found again. Every row of the rules is in
 * {@link ConflictsTest} and {@link PersonRulesTest}.
 */
@GraphTest
class PeopleOverHttpTest {
    private static final String ID = "externalIds: [{system: 'crm', id: '%s'}]";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    IntakeApi api;
    String ann;
    String bob;

    /** Ann has an id in the CRM and an address, Bob an address only. */
    @BeforeEach
    void twoPeople() {
        api = new IntakeApi(tester);
        ann = api.form("email: 'ann@acme-tools.com', " + ID, "1").person();
        bob = api.form("email: 'bob@acme-tools.com'").person();
        assertThat(bob).isNotEqualTo(ann);
    }

    @Test
    void oneOfThemAloneIsEnough() {
        assertThat(byId("1")).isEqualTo(ann);
        assertThat(byEmail("ann@acme-tools.com")).isEqualTo(ann);
        assertThat(byEmail("bob@acme-tools.com")).isEqualTo(bob);
        assertThat(new Nodes(driver).count("Person")).isEqualTo(2);
    }

    @Test
    void theIdHitsAndTheAddressIsUnknownSoItIsAdded() {
        Answer answer = api.form("email: 'ann@home-tools.com', " + ID, "1");
        assertThat(answer.person()).isEqualTo(ann);
        assertThat(answer.category()).isEqualTo("RETURNING_PROSPECT");
        assertThat(byEmail("ann@home-tools.com")).isEqualTo(ann);
        assertThat(byEmail("ann@acme-tools.com")).isEqualTo(ann);
    }

    @Test
    void theIdWinsTheAddressStaysAndBothAreSuggested() {
        Answer answer = api.form("email: 'bob@acme-tools.com', " + ID, "1");
        assertThat(answer.person()).isEqualTo(ann);
        assertThat(answer.category()).isEqualTo("RETURNING_PROSPECT");
        assertThat(answer.duplicates()).contains(bob);
        assertThat(byEmail("bob@acme-tools.com")).isEqualTo(bob);
        assertThat(byEmail("ann@acme-tools.com")).isEqualTo(ann);
        assertThat(byId("1")).isEqualTo(ann);
    }

    @Test
    void theAddressHitsSomebodyWithAnotherIdOfTheSystemSoItIsAddedAndFlagged() {
        Answer answer = api.form("email: 'ann@acme-tools.com', " + ID, "7");
        assertThat(answer.person()).isEqualTo(ann);
        assertThat(answer.rule("person")).isEqualTo("EMAIL_WITH_SECOND_EXTERNAL_ID");
        assertThat(byId("7")).isEqualTo(ann);
        assertThat(byId("1")).isEqualTo(ann);
    }

    @Test
    void anAddressGivenUpStillFindsThePerson() {
        api.person("emails: ['ann@late-tools.com'], " + ID, "1");
        assertThat(byEmail("ann@acme-tools.com")).isEqualTo(ann);
        assertThat(byEmail("ann@late-tools.com")).isEqualTo(ann);
    }

    private String byId(String id) {
        return api.form(ID, id).person();
    }

    private String byEmail(String email) {
        return api.form("email: '%s'", email).person();
    }
}
