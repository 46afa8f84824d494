package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** DOMAIN.md 2.2: whose a submission is where the external id and the e-mail do not agree. */
@GraphTest
class ConflictsTest {
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
    void neitherIsKnown() {
        Answer answer = api.form("email: 'eve@acme-tools.com', " + ID, "9");
        assertThat(answer.person()).isNotIn(ann, bob);
        assertThat(answer.category()).isEqualTo("NEW_PROSPECT");
        assertThat(byId("9")).isEqualTo(answer.person());
        assertThat(byEmail("eve@acme-tools.com")).isEqualTo(answer.person());
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
    void bothHitTheSamePerson() {
        Answer answer = api.form("email: 'ann@acme-tools.com', " + ID, "1");
        assertThat(answer.person()).isEqualTo(ann);
        assertThat(answer.duplicates()).isEmpty();
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
    void theIdWinsThoughTheOtherHasAnIdOfTheSystemToo() {
        api.form("email: 'bob@acme-tools.com', " + ID, "2");
        Answer answer = api.form("email: 'bob@acme-tools.com', " + ID, "1");
        assertThat(answer.person()).isEqualTo(ann);
        assertThat(answer.duplicates()).contains(bob);
        assertThat(byId("2")).isEqualTo(bob);
        assertThat(byEmail("bob@acme-tools.com")).isEqualTo(bob);
    }

    @Test
    void theAddressHitsSomebodyWithoutAnIdOfTheSystemSoItIsAdded() {
        Answer answer = api.form("email: 'bob@acme-tools.com', " + ID, "2");
        assertThat(answer.person()).isEqualTo(bob);
        assertThat(byId("2")).isEqualTo(bob);
    }

    @Test
    void theAddressHitsSomebodyWithAnotherIdOfTheSystemSoItIsAddedAndFlagged() {
        Answer answer = api.form("email: 'ann@acme-tools.com', " + ID, "7");
        assertThat(answer.person()).isEqualTo(ann);
        assertThat(byId("7")).isEqualTo(ann);
        assertThat(byId("1")).isEqualTo(ann);
        String plain = api.form("email: 'bob@acme-tools.com', " + ID, "8").rule("person");
        assertThat(answer.rule("person")).isNotEqualTo(plain);
    }

    @Test
    void anIdOfAnotherSystemContradictsNothing() {
        Answer answer = api.form("email: 'ann@acme-tools.com', externalIds: [{system: 'shop', id: '1'}]");
        assertThat(answer.person()).isEqualTo(ann);
        assertThat(answer.rule("person"))
                .isEqualTo(api.form("email: 'bob@acme-tools.com', externalIds: [{system: 'shop', id: '2'}]")
                        .rule("person"));
    }

    @Test
    void theSameIdInAnotherSystemIsAnotherId() {
        Answer answer = api.form("externalIds: [{system: 'shop', id: '1'}]");
        assertThat(answer.person()).isNotIn(ann, bob);
    }

    @Test
    void oneOfThemAloneIsEnough() {
        assertThat(byId("1")).isEqualTo(ann);
        assertThat(byEmail("ann@acme-tools.com")).isEqualTo(ann);
        assertThat(byEmail("bob@acme-tools.com")).isEqualTo(bob);
        assertThat(new Nodes(driver).count("Person")).isEqualTo(2);
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
