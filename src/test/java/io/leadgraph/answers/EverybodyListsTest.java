package io.leadgraph.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.account.Api;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What there is of everybody: touches, leads, buying centers, fields, overrides, queues and versions, in a small story. */
@GraphTest
@OverBolt
class EverybodyListsTest {
    @Autowired
    HttpGraphQlTester http;

    private Api api;

    @BeforeEach
    void tellTheStory() {
        api = new Api(http);
        api.run("""
                mutation {
                  rules: defineRoutingRules(input: {rules: [
                    {name: "hers", when: {accountOwners: ["rita"]}, to: {owner: "rita"}}, {name: "others", to: {queue: "night"}}]}) {
                    userErrors { field message } }
                  accounts: upsertAccounts(inputs: [
                    {key: "acme", name: "Acme", domains: [{name: "acme.eu"}]}, {key: "mill", name: "Mill", owner: "rita", domains: [{name: "mill.eu"}]}]) {
                    results { userErrors { code } } }
                  centers: upsertBuyingCenters(inputs: [
                    {key: "b1", accountKey: "acme", name: "Zeal", product: "Core"}, {key: "b2", accountKey: "acme", name: "it"},
                    {key: "b3", accountKey: "mill", name: "IX"}]) { results { userErrors { code } } }
                  campaigns: upsertCampaigns(inputs: [{key: "year", name: "Year"}, {key: "spring", name: "Spring", parentKey: "year"}]) {
                    results { userErrors { code } } }
                  field: defineCustomField(input: {name: "size", type: NUMBER}) { userErrors { code } }
                  other: defineCustomField(input: {name: "area", type: TEXT}) { userErrors { code } }
                }
                """);
        lead("ann@acme.eu", "2026-01-01T00:00:00Z", ", campaignKey: \"spring\", product: \"Core\"");
        lead("bob@acme.eu", "2026-01-03T00:00:00Z", ", kind: DOWNLOAD");
        lead("cyd@mill.eu", "2026-01-02T00:00:00Z", "");
        lead("ann@acme.eu", "2026-01-04T00:00:00Z", "");
        api.run("""
                mutation { recordTouches(inputs: [{person: {email: "ann@acme.eu"}, kind: EMAIL_SENT, direction: OUTBOUND,
                  occurredAt: "2026-01-02T00:00:00Z"}]) { results { userErrors { code } } } }
                """);
    }

    private void lead(String email, String at, String more) {
        api.run("mutation { submitLead(input: {source: FORM, email: \"" + email + "\", occurredAt: \"" + at + "\""
                        + more + "}) { userErrors { message } } }")
                .path("submitLead.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                     | 4 3 2 2 1",
                "direction: OUTBOUND                                    | 2",
                "direction: INBOUND                                     | 4 3 2 1",
                "kinds: [DOWNLOAD, EMAIL_SENT]                          | 3 2",
                "campaignKey: \"year\"                                  | 1",
                "campaignKey: \"nowhere\"                               | ''",
                "product: \"Core\"                                      | 1",
                "from: \"2026-01-02T00:00:00Z\"                         | 4 3 2 2",
                "to: \"2026-01-02T00:00:00Z\"                           | 1",
                "from: \"2026-01-02T00:00:00Z\", direction: INBOUND     | 4 3 2",
            })
    void touchesOfEverybodyComeInTheOrderOfTheirTime(String filter, String days) {
        List<String> all = days.isEmpty() ? List.of() : List.of(days.split(" "));

        assertThat(touchDays("filter: {" + filter + "}, order: NEWEST_FIRST")).isEqualTo(all);
        assertThat(touchDays("filter: {" + filter + "}, order: OLDEST_FIRST")).isEqualTo(all.reversed());
    }

    @Test
    void touchesOfEverybodyAreCounted() {
        api.run("{ touches(first: 1) { totalCount } }")
                .path("touches.totalCount")
                .entity(Integer.class)
                .isEqualTo(5);
    }

    /** By pages of two. */
    private List<String> touchDays(String arguments) {
        return paged("touches", arguments, "occurredAt").stream()
                .map(time -> time.substring(9, 10))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                     | ann bob cyd",
                "open: true                             | ann bob cyd",
                "open: false                            | ''",
                "statuses: [CONVERTED]                  | ''",
                "queue: \"night\"                       | ann bob",
                "owner: \"rita\"                        | cyd",
                "owner: \"nobody\"                      | ''",
                "owner: \"rita\", open: false           | ''",
                "createdTo: \"2000-01-01T00:00:00Z\"    | ''",
            })
    void leadsOfEverybodyAreFoundByWhoHasThem(String filter, String people) {
        List<String> all = people.isEmpty() ? List.of() : List.of(people.split(" "));

        assertThat(leads("filter: {" + filter + "}, direction: ASC")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(leads("filter: {" + filter + "}, direction: DESC"))
                .isEqualTo(leads("filter: {" + filter + "}, direction: ASC").reversed());
    }

    @Test
    void whoWaitsInAQueueHasNoOwner() {
        http.document("{ leads(filter: {owner: \"rita\", queue: \"night\"}) { nodes { id } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains("filter.owner or filter.queue")));
    }

    private List<String> leads(String arguments) {
        return paged("leads", arguments, "person { emails { address } }").stream()
                .map(address -> address.replaceAll(".*address=([a-z]+)@.*", "$1"))
                .toList();
    }

    @Test
    void queuesTellWhoWaitsInThem() {
        api.run(
                "mutation { handOff(input: {person: {email: \"bob@acme.eu\"}, queue: \"night\"}) { userErrors { message } } }");
        Response queues = api.run("""
                { routingQueues { key handoffs { totalCount nodes { person { emails { address } } } }
                    leads { totalCount nodes { person { emails { address } } } } }
                  routingQueue(key: "night") { handoffs(last: 1) { nodes { person { emails { address } } } } } }
                """);

        queues.path("routingQueues[?(@.key=='night')].handoffs.nodes[*].person.emails[0].address")
                .entityList(String.class)
                .containsExactly("bob@acme.eu");
        queues.path("routingQueues[?(@.key=='night')].leads.nodes[*].person.emails[0].address")
                .entityList(String.class)
                .containsExactly("ann@acme.eu");
        queues.path("routingQueues[?(@.key=='night')].leads.totalCount")
                .entityList(Integer.class)
                .containsExactly(1);
        queues.path("routingQueue.handoffs.nodes[*].person.emails[0].address")
                .entityList(String.class)
                .containsExactly("bob@acme.eu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orderBy: {field: NAME}                     | b2 b3 b1",
                "orderBy: {field: KEY, direction: DESC}     | b3 b2 b1",
                "filter: {accountKey: \"acme\"}             | b2 b1",
                "filter: {nameStartsWith: \"I\"}            | b2 b3",
                "filter: {product: \"Core\"}                | b1",
            })
    void buyingCentersAreListed(String arguments, String keys) {
        List<String> found = paged("buyingCenters", arguments, "key");

        assertThat(found).containsExactly(keys.split(" "));
    }

    @Test
    void fieldsOfTheCompanysOwnAreListedByName() {
        api.run("{ customFieldDefinitions { name type } }")
                .path("customFieldDefinitions")
                .matchesJson("[{\"name\": \"area\", \"type\": \"TEXT\"}, {\"name\": \"size\", \"type\": \"NUMBER\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                                 | vip late",
                "person: {email: \"ann@acme.eu\"}                                   | vip",
                "person: {email: \"nobody@acme.eu\"}                                | ''",
                "accountKey: \"mill\"                                               | late",
                "relationships: [CUSTOMER]                                          | vip",
                "by: \"mia\"                                                        | vip",
                "holdsAt: \"2026-06-01T00:00:00Z\"                                  | vip",
                "recordedTo: \"2000-01-01T00:00:00Z\"                               | ''",
            })
    void whatWasSetByHandIsListed(String filter, String notes) {
        api.run("""
                mutation {
                  one: overrideRelationship(input: {target: {person: {email: "ann@acme.eu"}}, relationship: CUSTOMER, note: "vip", by: "mia",
                    from: "2026-01-01"}) { userErrors { message } }
                  other: overrideRelationship(input: {target: {accountKey: "mill"}, relationship: NOT_APPLICABLE, note: "late", by: "bo",
                    from: "2026-01-01", to: "2026-02-01"}) { userErrors { message } }
                }
                """);

        assertThat(paged("relationshipOverrides", "filter: {" + filter + "}", "note"))
                .containsExactlyInAnyOrder(notes.isEmpty() ? new String[0] : notes.split(" "));
    }

    @Test
    void versionsOfRulesAreListedLatestFirst() {
        api.run("mutation { defineRoutingRules(input: {rules: []}) { userErrors { message } } }");
        api.run("{ rulesVersions(kind: ROUTING_RULES) { totalCount nodes { name version } } }")
                .path("rulesVersions")
                .matchesJson("""
                        {"totalCount": 2, "nodes": [{"name": "default", "version": 2}, {"name": "default", "version": 1}]}
                        """);
        assertThat(paged("rulesVersions", "kind: ROUTING_RULES", "version")).containsExactly("2", "1");
        assertThat(paged("rulesVersions", "kind: LIGHT_RULES", "version")).isEmpty();
    }

    /** The list by pages of two; what a node shows as text. */
    private List<String> paged(String list, String arguments, String field) {
        List<String> found = new ArrayList<>();
        String cursor = null;
        for (int n = 0; n < 10; n++) {
            String after = cursor == null ? "" : ", after: \"" + cursor + "\"";
            Response page = api.run("{ it: " + list + "(first: 2, " + arguments + after + ") { nodes { " + field
                    + " } pageInfo { hasNextPage endCursor } } }");
            page.path("it.nodes")
                    .entityList(Map.class)
                    .get()
                    .forEach(node ->
                            found.add(String.valueOf(node.values().iterator().next())));
            if (!page.path("it.pageInfo.hasNextPage").entity(Boolean.class).get()) {
                return found;
            }
            cursor = page.path("it.pageInfo.endCursor").entity(String.class).get();
        }
        throw new AssertionError("No end: " + found);
    }
}
