package io.leadgraph.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.account.Api;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What people look for in long lists: a small story in which each filter has its answer, in both directions. */
@GraphTest
@OverBolt
class ListFiltersTest {
    @Autowired
    HttpGraphQlTester http;

    private Api api;

    @BeforeEach
    void tellTheStory() {
        api = new Api(http);
        Api.stored(api.accounts(
                Map.of(
                        "key",
                        "acme",
                        "name",
                        "Acme",
                        "owner",
                        "bo",
                        "domains",
                        List.of(
                                Map.of("name", "acme.eu"),
                                Map.of("name", "labs.acme.eu"),
                                Map.of("name", "old.eu", "to", "2020-01-01"))),
                Map.of("key", "mill", "name", "Mill", "owner", "cy", "domains", List.of(Map.of("name", "mill.eu")))));
        Api.stored(api.centers(Map.of("key", "it", "accountKey", "acme", "name", "IT")));
        api.run("""
                mutation {
                  campaigns: upsertCampaigns(inputs: [{key: "year", name: "Year"}, {key: "spring", name: "Spring", parentKey: "year"}]) {
                    results { userErrors { code } } }
                  ann: submitLead(input: {source: FORM, email: "ann@acme.eu", firstName: "Ann", lastName: "A", title: "Head of IT",
                    campaignKey: "spring", product: "Core"}) { touch { id } }
                  bob: submitLead(input: {source: FORM, email: "bob@labs.acme.eu", firstName: "Bob", lastName: "B", title: "VP Sales"}) {
                    touch { id } }
                  cyd: submitLead(input: {source: FORM, email: "cyd@mill.eu", firstName: "Cyd", lastName: "C", campaignKey: "year"}) {
                    touch { id } }
                  xacme: submitLead(input: {source: FORM, email: "dee@xacme.eu", firstName: "Dee", lastName: "D"}) { touch { id } }
                  centers: upsertBuyingCenters(inputs: [{key: "it", accountKey: "acme", name: "IT",
                    members: [{person: {email: "ann@acme.eu"}, role: CHAMPION}]}]) { results { userErrors { code } } }
                  deals: upsertOpportunities(inputs: [
                    {key: "d1", accountKey: "acme", buyingCenterKey: "it", contacts: [{person: {email: "ann@acme.eu"}, role: CHAMPION}]},
                    {key: "d2", accountKey: "acme", contacts: [{person: {email: "bob@labs.acme.eu"}}]},
                    {key: "d3", accountKey: "mill", contacts: [{person: {email: "cyd@mill.eu"}}]}]) { results { userErrors { code } } }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email: \" Ann@ACME.eu\"                              | Ann",
                "email: \"nobody@acme.eu\"                            | ''",
                "email: \"no address\"                                | ''",
                "email: \"ann@acme.eu\", emailDomain: \"mill.eu\"   | ''",
                "emailDomain: \"acme.eu\"                             | Ann Bob",
                "emailDomain: \"https://www.acme.eu/about\"           | Ann Bob",
                "emailDomain: \"labs.acme.eu\"                        | Bob",
                "emailDomain: \"eu\"                                  | ''",
                "emailDomain: \"\"                                    | ''",
                "accountKey: \"acme\"                                 | Ann Bob",
                "accountKey: \"acme\", titleContains: \"vp\"        | Bob",
                "accountKey: \"nowhere\"                              | ''",
                "titleContains: \"head OF\"                           | Ann",
                "accountOwner: \"bo\"                                 | Ann Bob",
                "accountOwner: \"nobody\"                             | ''",
                "roles: [CHAMPION, USER]                              | Ann",
                "roles: [BLOCKER]                                     | ''",
                "product: \"Core\"                                    | Ann",
                "campaignKey: \"year\"                                | Ann Cyd",
                "campaignKey: \"spring\"                              | Ann",
                "createdFrom: \"2000-01-01T00:00:00Z\"                | Ann Bob Cyd Dee",
                "createdTo: \"2000-01-01T00:00:00Z\"                  | ''",
            })
    void peopleAreFoundByWhatIsKnownOfThem(String filter, String names) {
        assertFound("people", "NAME", filter, "firstName", names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "domain: \"acme.eu\"               | acme",
                "domain: \"www.labs.acme.eu/x\"    | acme",
                "domain: \"old.eu\"                | ''",
                "domain: \"x y\"                   | ''",
                "domain: \"acme.eu\", owner: \"cy\" | ''",
            })
    void accountsAreFoundByADomain(String filter, String keys) {
        assertFound("accounts", "NAME", filter, "key", keys);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact: {email: \"ann@acme.eu\"}                          | d1",
                "contact: {email: \"ann@acme.eu\"}, accountKey: \"mill\"  | ''",
                "contact: {email: \"no address\"}                           | ''",
                "contact: {id: \"person_none\"}                             | ''",
                "accountKey: \"acme\"                                       | d1 d2",
                "buyingCenterKey: \"it\"                                    | d1",
                "campaignKey: \"year\"                                      | d1 d3",
                "campaignKey: \"spring\"                                    | d1",
            })
    void dealsAreFoundByWhoTakesPart(String filter, String keys) {
        assertFound("opportunities", "KEY", filter, "key", keys);
    }

    @Test
    void aContactIsNamedByTheirIdToo() {
        String ann = api.run("{ person(by: {email: \"ann@acme.eu\"}) { id } }")
                .path("person.id")
                .entity(String.class)
                .get();

        assertFound("opportunities", "KEY", "contact: {id: \"" + ann + "\"}", "key", "d1");
    }

    private void assertFound(String list, String order, String filter, String name, String expected) {
        List<String> all = expected.isEmpty() ? List.of() : List.of(expected.split(" "));

        assertThat(found(list, order, "ASC", filter, name)).isEqualTo(all);
        assertThat(found(list, order, "DESC", filter, name)).isEqualTo(all.reversed());
    }

    private List<String> found(String list, String order, String direction, String filter, String name) {
        return api.run("{ " + list + "(filter: {" + filter + "}, orderBy: {field: " + order + ", direction: "
                        + direction + "}) { nodes { " + name + " } } }")
                .path(list + ".nodes[*]." + name)
                .entityList(String.class)
                .get();
    }
}
