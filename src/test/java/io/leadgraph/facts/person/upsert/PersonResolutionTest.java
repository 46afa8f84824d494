package io.leadgraph.facts.person.upsert;

import static io.leadgraph.facts.person.PeopleApi.external;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.person.PeopleApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Whose data a row is: external id against address, and mailboxes that name nobody. */
@GraphTest
@OverBolt
class PersonResolutionTest {
    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    PeopleApi api;
    Nodes nodes;

    @BeforeEach
    void open() {
        api = new PeopleApi(tester);
        nodes = new Nodes(driver);
    }

    @Test
    void theExternalIdDecidesAndTheAddressStaysWithWhoHasIt() {
        String a = api.id(Map.of("externalIds", List.of(external("crm", "1")), "emails", List.of("a@acme.com")));
        String b = api.id(Map.of("emails", List.of("b@acme.com")));

        assertThat(api.id(Map.of(
                        "externalIds", List.of(external("crm", "1")), "emails", List.of("a@acme.com", "b@acme.com"))))
                .isEqualTo(a);
        assertThat(api.id(Map.of("emails", List.of("b@acme.com")))).isEqualTo(b);
        api.person(a, "emails { address }")
                .path("person.emails[*].address")
                .entityList(String.class)
                .containsExactly("a@acme.com");
    }

    @Test
    void anAddressThatFindsSomebodyWithAnotherIdOfTheSystemAddsTheId() {
        String a = api.id(Map.of("externalIds", List.of(external("crm", "1")), "emails", List.of("a@acme.com")));

        assertThat(api.id(Map.of("externalIds", List.of(external("crm", "2")), "emails", List.of("a@acme.com"))))
                .isEqualTo(a);
        assertThat(api.id(Map.of("externalIds", List.of(external("crm", "2"))))).isEqualTo(a);
        api.person(a, "externalIds { system id }")
                .path("person.externalIds[*].id")
                .entityList(String.class)
                .containsExactly("1", "2");
    }

    @Test
    void aChangedAddressWithTheSameIdIsTheSamePerson() {
        String a = api.id(Map.of("externalIds", List.of(external("crm", "1")), "emails", List.of("a@acme.com")));

        assertThat(api.id(Map.of("externalIds", List.of(external("crm", "1")), "emails", List.of("a@other.com"))))
                .isEqualTo(a);
    }

    @Test
    void theSameIdInAnotherSystemIsSomebodyElse() {
        String a = api.id(Map.of("externalIds", List.of(external("crm", "1"))));

        assertThat(api.id(Map.of("externalIds", List.of(external("erp", "1"))))).isNotEqualTo(a);
        assertThat(api.id(Map.of("externalIds", List.of(external("crm|1", "x")))))
                .isNotEqualTo(api.id(Map.of("externalIds", List.of(external("crm", "1|x")))));
    }

    @Test
    void idsTakenAwayStillFindThePerson() {
        String a = api.id(Map.of("externalIds", List.of(external("crm", "1")), "emails", List.of("a@acme.com")));
        api.id(Map.of("externalIds", List.of(), "emails", List.of("a@acme.com")));

        api.person(a, "externalIds { id }")
                .path("person.externalIds")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(api.id(Map.of("externalIds", List.of(external("crm", "1"))))).isEqualTo(a);
    }

    @Test
    void inARoleMailboxTheFullNameTellsPeopleApart() {
        String ann = api.id(Map.of("emails", List.of("info@acme.com"), "firstName", "Ann", "lastName", "Lée"));

        assertThat(api.id(Map.of("emails", List.of("INFO@acme.com"), "firstName", "ann", "lastName", "LEE")))
                .isEqualTo(ann);
        assertThat(api.id(Map.of("emails", List.of("info@acme.com"), "firstName", "Bob", "lastName", "Lee")))
                .isNotEqualTo(ann);
        assertThat(api.id(Map.of("emails", List.of("sales@acme.com"), "firstName", "Ann", "lastName", "Lee")))
                .isNotEqualTo(ann);
    }

    @Test
    void aRoleMailboxWithoutANameIsOnePlaceholderPerson() {
        String placeholder = api.id(Map.of("emails", List.of("info@acme.com")));

        assertThat(api.id(Map.of("emails", List.of("info@acme.com")))).isEqualTo(placeholder);
        assertThat(api.id(Map.of("emails", List.of("info@acme.com"), "firstName", "Ann")))
                .isNotEqualTo(placeholder);
        tester.document("{ person(by: {email: \"Info@acme.com\"}) { id } }")
                .execute()
                .path("person.id")
                .entity(String.class)
                .isEqualTo(placeholder);
    }

    @Test
    void aKnownPersonsRoleMailboxIsKeptUnderTheirNameNotAsThePlaceholder() {
        String ann =
                api.id(Map.of("externalIds", List.of(external("crm", "1")), "firstName", "Ann", "lastName", "Lee"));
        api.id(Map.of("externalIds", List.of(external("crm", "1")), "emails", List.of("info@acme.com")));

        assertThat(api.id(Map.of("emails", List.of("info@acme.com"), "firstName", "Ann", "lastName", "Lee")))
                .isEqualTo(ann);
        assertThat(nodes.number("MATCH (k:IdentityKey) WHERE NOT (k)-[:KEY_OF]->() RETURN count(k) AS n"))
                .isZero();
        assertThat(api.id(Map.of("emails", List.of("info@acme.com")))).isNotEqualTo(ann);
    }

    @Test
    void aTagOrDotsMakeAnotherAddress() {
        String a = api.id(Map.of("emails", List.of("ann.lee@gmail.com")));

        assertThat(api.id(Map.of("emails", List.of("annlee+news@gmail.com")))).isNotEqualTo(a);
    }

    @Test
    void whoeverIsKnownByPhoneOnlyIsNeverTakenForSomebodyElse() {
        String a = api.id(Map.of("phone", "+49 30 901820", "lastName", "Lee"));

        assertThat(api.id(Map.of("phone", "+49 30 901820", "lastName", "Lee"))).isNotEqualTo(a);
        api.person(a, "phone").path("person.phone").entity(String.class).isEqualTo("+4930901820");
    }

    @Test
    void sixtyFourCallersWithOneNewPersonMakeOne() throws Exception {
        Callable<Boolean> call = () -> api.upsert(List.of(
                        Map.of("emails", List.of("new@acme.com"), "externalIds", List.of(external("crm", "7")))))
                .path("upsertPeople.results[0].created")
                .entity(Boolean.class)
                .get();
        try (var threads = Executors.newFixedThreadPool(64)) {
            List<Future<Boolean>> answers = threads.invokeAll(
                    IntStream.range(0, 64).mapToObj(at -> call).toList());
            assertThat(answers)
                    .extracting(Future::get)
                    .filteredOn(created -> created)
                    .hasSize(1);
        }
        assertThat(nodes.count("Person")).isEqualTo(1);
        assertThat(nodes.count("Identity")).isEqualTo(1);
        assertThat(nodes.number("MATCH ()-[o:KEY_OF]->() RETURN count(o) AS n")).isEqualTo(2);
    }
}
