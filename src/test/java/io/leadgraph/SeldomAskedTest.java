package io.leadgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Fields of the API that no story asks for: each answers what it says, on both ways to the graph. */
@GraphTest
@OverBolt
class SeldomAskedTest {
    @Autowired
    HttpGraphQlTester tester;

    @BeforeEach
    void twoLeadsOfOneCompany() {
        submit("jane", "Jane");
        submit("joe", "Joe");
    }

    @Test
    void membersAreReadFromTheEndWithTheirPeopleAndWhatIsKnownOfThemNow() {
        GraphQlTester.Response members = ask(
                "{ campaign(by: {key: \"evergreen:form\"}) { members(last: 2) { nodes { person { name } category(basis: RESTATED) } } } }");
        members.path("campaign.members.nodes[*].person.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder("Jane", "Joe"));
        members.path("campaign.members.nodes[*].category")
                .entityList(String.class)
                .containsExactly("NEW_PROSPECT", "NEW_PROSPECT");
    }

    @Test
    void aPersonNamesTheirBuyingCenters() {
        ask("""
                mutation { upsertBuyingCenters(inputs: [{key: "it", accountKey: "domain:acme.eu", name: "IT",
                  members: [{person: {email: "jane@acme.eu"}, role: CHAMPION}]}]) { results { userErrors { code } } } }""").path("upsertBuyingCenters.results").matchesJsonStrictly("[{\"userErrors\": []}]");
        ask("{ person(by: {email: \"jane@acme.eu\"}) { buyingCenters { key } } }")
                .path("person.buyingCenters[*].key")
                .entityList(String.class)
                .containsExactly("it");
    }

    @Test
    void aDealIsFoundByItsId() {
        String id = ask("""
                mutation { upsertOpportunities(inputs: [{key: "deal", accountKey: "domain:acme.eu", name: "Deal"}]) {
                  results { opportunity { id } } } }""")
                .path("upsertOpportunities.results[0].opportunity.id")
                .entity(String.class)
                .get();
        assertThat(ask("{ opportunity(by: {id: \"" + id + "\"}) { key } }")
                        .path("opportunity.key")
                        .entity(String.class)
                        .get())
                .isEqualTo("deal");
    }

    @Test
    void anAccountIsSetByHand() {
        ask("""
                mutation { overrideRelationship(input: {target: {accountKey: "domain:acme.eu"}, relationship: CUSTOMER,
                  note: "signed on paper", by: "ops", from: "2026-01-01"}) { override { account { key } relationship } userErrors { code } } }""").path("overrideRelationship").matchesJsonStrictly("""
                        {"override": {"account": {"key": "domain:acme.eu"}, "relationship": "CUSTOMER"}, "userErrors": []}""");
    }

    private void submit(String name, String firstName) {
        ask("mutation { submitLead(input: {source: FORM, email: \"%s@acme.eu\", firstName: \"%s\"}) { member { person { name } } } }"
                        .formatted(name, firstName))
                .path("submitLead.member.person.name")
                .entity(String.class)
                .isEqualTo(firstName);
    }

    private GraphQlTester.Response ask(String document) {
        return tester.document(document).execute();
    }
}
