package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "E-mail keys": a role mailbox has many hands; the name says whose. */
@GraphTest
class RoleMailboxTest {
    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    IntakeApi api;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
    }

    @ParameterizedTest(name = "info@ by Bob Ray, then {0} by {1} {2}: same person {3}")
    @CsvSource({
        "info@acme-tools.com, Bob, Ray, true",
        "INFO@Acme-Tools.com, BOB, ' ray ', true",
        "info@acme-tools.com, Ann, Ray, false",
        "info@acme-tools.com, Bob, Roy, false",
        "info@acme-tools.com, , , false",
        "sales@acme-tools.com, Bob, Ray, false",
        "info@other-tools.com, Bob, Ray, false"
    })
    void theNameSaysWhose(String email, String first, String last, boolean same) {
        String bob = named("info@acme-tools.com", "Bob", "Ray").person();
        Answer second = named(email, first, last);
        assertThat(second.person().equals(bob)).isEqualTo(same);
        assertThat(second.is("classification.newPerson")).isEqualTo(!same);
        assertThat(new Nodes(driver).count("Person")).isEqualTo(same ? 1 : 2);
    }

    @Test
    void withoutANameThereIsOnePlaceholderAMailbox() {
        Answer first = api.form("email: 'info@acme-tools.com'");
        Answer second = api.form("email: 'info@acme-tools.com'");
        Answer other = api.form("email: 'sales@acme-tools.com'");
        assertThat(first.category()).isEqualTo("NEW_PROSPECT");
        assertThat(second.category()).isEqualTo("RETURNING_PROSPECT");
        assertThat(second.person()).isEqualTo(first.person());
        assertThat(other.person()).isNotEqualTo(first.person());
    }

    @Test
    void thePlaceholderIsNobodyWithAName() {
        String placeholder = api.form("email: 'info@acme-tools.com'").person();
        Answer named = named("info@acme-tools.com", "Bob", "Ray");
        assertThat(named.person()).isNotEqualTo(placeholder);
        assertThat(named.category()).isEqualTo("NEW_PROSPECT");
        assertThat(api.form("email: 'info@acme-tools.com'").person()).isEqualTo(placeholder);
    }

    @Test
    void anExternalIdComesBeforeTheName() {
        String bob = api.form(
                        "email: 'info@acme-tools.com', firstName: 'Bob', lastName: 'Ray', externalIds: [{system: 'crm', id: '1'}]")
                .person();
        Answer renamed = api.form(
                "email: 'info@acme-tools.com', firstName: 'Robert', lastName: 'Ray', externalIds: [{system: 'crm', id: '1'}]");
        assertThat(renamed.person()).isEqualTo(bob);
    }

    @Test
    void aRoleMailboxOpensNoAccountButBelongsToTheOneThatClaimsItsDomain() {
        assertThat(api.form("email: 'info@unknown-tools.com'").account()).isNull();
        assertThat(new Nodes(driver).count("Account")).isZero();
        World.build(api);
        Answer answer = named("info@buyer-tools.com", "Bob", "Ray");
        assertThat(answer.account()).isEqualTo("buyer");
        assertThat(answer.category()).isEqualTo("NEW_CUSTOMER");
    }

    private Answer named(String email, String first, String last) {
        return first == null
                ? api.form("email: '%s'", email)
                : api.form("email: '%s', firstName: '%s', lastName: '%s'", email, first, last);
    }
}
