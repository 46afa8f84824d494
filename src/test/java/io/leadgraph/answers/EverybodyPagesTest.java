package io.leadgraph.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Lists of everybody as pages: each element once either way, also where all are of one instant; hostile arguments; merged people. */
@GraphTest
@OverBolt
class EverybodyPagesTest {
    private static final int ALL = 5;

    @Autowired
    HttpGraphQlTester http;

    @Autowired
    CountingGraph graph;

    @Autowired
    TestClock clock;

    /** A list below {@code it}, with the field that tells its nodes apart. */
    private record Listed(String root, String field) {
        Response page(HttpGraphQlTester http, String arguments) {
            return http.document("{ it: " + root.replace("%s", arguments) + " { nodes { " + field
                            + " } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                            + (root.contains("{ ") ? " }" : ""))
                    .execute();
        }

        String path() {
            return root.contains("{ list:") ? "it.list." : "it.";
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leads(%s)                                                        | id",
                "leads(direction: ASC, %s)                                        | id",
                "leads(filter: {open: true}, %s)                                  | id",
                "leads(filter: {queue: \"inbound\"}, %s)                          | id",
                "leads(filter: {queue: \"inbound\"}, direction: ASC, %s)          | id",
                "touches(%s)                                                      | id",
                "touches(order: OLDEST_FIRST, %s)                                 | id",
                "touches(filter: {kinds: [FORM_SUBMIT, FORM_SUBMIT, CALL]}, %s)   | id",
                "touches(filter: {campaignKey: \"evergreen:form\"}, %s)           | id",
                "buyingCenters(%s)                                                | id",
                "buyingCenters(orderBy: {field: KEY, direction: DESC}, %s)        | id",
                "relationshipOverrides(%s)                                        | id",
                "rulesVersions(kind: SCORING_MODEL, %s)                           | version",
                "routingQueue(key: \"inbound\") { list: leads(%s)                 | id",
            })
    void everythingStandsThereOnceEitherWay(String root, String field) {
        manyOfOneInstant();
        Listed list = new Listed(root, field);

        List<String> forward = walk(list, true);
        assertThat(forward).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(walk(list, false)).isEqualTo(forward.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rita", "sam"})
    void leadsOfAnOwnerStandThereOnceEitherWay(String owner) {
        done("mutation { it: defineRoutingRules(input: {rules: [{name: \"all\", to: {owner: \"" + owner
                + "\"}}]}) { userErrors { message } } }");
        IntStream.range(0, ALL).forEach(this::submit);

        for (String order : List.of("ASC", "DESC")) {
            Listed list = new Listed("leads(filter: {owner: \"" + owner + "\"}, direction: " + order + ", %s)", "id");
            assertThat(walk(list, true))
                    .hasSize(ALL)
                    .isEqualTo(walk(list, false).reversed());
        }
        assertThat(ids("leads(filter: {owner: \"nobody\"})")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leads",
                "touches",
                "buyingCenters",
                "relationshipOverrides",
                "rulesVersions(kind: DUPLICATE_RULES)"
            })
    void whereNothingIsStoredListsAreEmptyAndCountNothing(String list) {
        http.document(
                        "{ it: " + list
                                + " { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
                .execute()
                .path("it")
                .matchesJsonStrictly("""
                        {"totalCount": 0, "edges": [],
                          "pageInfo": {"hasNextPage": false, "hasPreviousPage": false, "startCursor": null, "endCursor": null}}""");
    }

    @Test
    void beforeAnybodyDefinedRulesThereAreTheBuiltInQueuesAndNobodyWaits() {
        http.document(
                        "{ routingQueues { key owners handoffs { totalCount nodes { id } } leads { totalCount nodes { id } } } "
                                + "customFieldDefinitions { name } }")
                .execute()
                .path("")
                .matchesJsonStrictly("""
                        {"routingQueues": [
                          {"key": "inbound", "owners": [], "handoffs": {"totalCount": 0, "nodes": []}, "leads": {"totalCount": 0, "nodes": []}},
                          {"key": "not-applicable", "owners": [], "handoffs": {"totalCount": 0, "nodes": []}, "leads": {"totalCount": 0, "nodes": []}}],
                          "customFieldDefinitions": []}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leads(first: 501)",
                "leads(last: 501)",
                "leads(first: 2, before: \"x\")",
                "leads(after: \"garbage\")",
                "touches(after: \"garbage\")",
                "touches(first: -1)",
                "buyingCenters(after: \"garbage\")",
                "relationshipOverrides(before: \"\")",
                "rulesVersions(kind: LIGHT_RULES, after: \"garbage\")",
                "leads(filter: {owner: \"rita\", queue: \"night\"})",
                "leads(after: \"%s\")",
                "touches(after: \"%s\")",
                "relationshipOverrides(after: \"%s\")",
                "rulesVersions(kind: LIGHT_RULES, after: \"%s\")",
            })
    void whatCannotBeAnsweredIsRefusedAloneAndSaysWhy(String list) {
        done("mutation { it: upsertAccounts(inputs: [{key: \"acme\", name: \"Acme\"}]) { userErrors { message } } }");
        String another = http.document("{ accounts { pageInfo { endCursor } } }")
                .execute()
                .path("accounts.pageInfo.endCursor")
                .entity(String.class)
                .get();

        http.document("{ it: " + list.replace("%s", another)
                        + " { nodes { __typename } } customFieldDefinitions { name } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
                    assertThat(error.getPath()).isEqualTo("it");
                }))
                .path("customFieldDefinitions")
                .hasValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leads(filter: {owner: \"\"})",
                "leads(filter: {statuses: []})",
                "leads(filter: {open: true, statuses: [CONVERTED]})",
                "leads(filter: {createdFrom: \"9999-12-31T23:59:59Z\", createdTo: \"0001-01-01T00:00:00Z\"})",
                "touches(filter: {kinds: []})",
                "touches(filter: {campaignKey: \"nowhere\"})",
                "touches(filter: {from: \"9999-12-31T23:59:59Z\"})",
                "buyingCenters(filter: {nameStartsWith: \"%\"})",
                "relationshipOverrides(filter: {person: {id: \"person_nobody\"}})",
                "relationshipOverrides(filter: {person: {email: \"no address\"}})",
                "relationshipOverrides(filter: {relationships: []})",
                "rulesVersions(kind: SCORING_MODEL, name: \"none such\")",
            })
    void whatNothingFitsIsEmpty(String list) {
        manyOfOneInstant();

        http.document("{ it: " + list + " { nodes { __typename } } }")
                .execute()
                .path("it.nodes")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void whoIsMergedIsShownOnceAndAsWhoTheyAreNow() {
        manyOfOneInstant();
        String survivor = person("p0");
        String other = person("p1");
        done(
                "mutation { it: overrideRelationship(input: {target: {person: {email: \"p1@firm.com\"}}, relationship: CUSTOMER, note: \"hers\", "
                        + "by: \"mia\", from: \"2026-01-01\"}) { userErrors { message } } }");
        done(
                "mutation { it: mergePeople(survivor: {email: \"p0@firm.com\"}, other: {email: \"p1@firm.com\"}) { userErrors { message } } }");

        for (String list : List.of("leads", "touches", "leads(filter: {queue: \"inbound\"})")) {
            assertThat(ids(list)).hasSize(ALL).doesNotHaveDuplicates();
            assertThat(people(list)).contains(survivor).doesNotContain(other);
            assertThat(people(list).stream().filter(survivor::equals)).hasSize(2);
        }
        for (String named : List.of("id: \"" + other + "\"", "id: \"" + survivor + "\"", "email: \"p1@firm.com\"")) {
            http.document("{ it: relationshipOverrides(filter: {person: {" + named
                            + "}}) { nodes { note person { id } account { id } } } }")
                    .execute()
                    .path("it.nodes[?(@.note == 'hers')]")
                    .matchesJson(
                            "[{\"note\": \"hers\", \"person\": {\"id\": \"" + survivor + "\"}, \"account\": null}]");
        }
    }

    @Test
    void handoffsOfOneInstantWaitInTheirQueueOnceEitherWay() {
        manyOfOneInstant();
        handOffAll("queue: \"night\"");
        Listed list = new Listed("routingQueue(key: \"night\") { list: handoffs(%s)", "id");

        assertThat(walk(list, true))
                .hasSize(ALL)
                .doesNotHaveDuplicates()
                .isEqualTo(walk(list, false).reversed());
        waiting("night").matchesJsonStrictly("{\"handoffs\": {\"totalCount\": 5}, \"leads\": {\"totalCount\": 0}}");
    }

    @Test
    void whoIsTakenFromAQueueWaitsThereNoMore() {
        manyOfOneInstant();
        waiting("inbound").matchesJsonStrictly("{\"handoffs\": {\"totalCount\": 0}, \"leads\": {\"totalCount\": 5}}");
        handOffAll("queue: \"inbound\"");
        waiting("inbound").matchesJsonStrictly("{\"handoffs\": {\"totalCount\": 5}, \"leads\": {\"totalCount\": 0}}");

        clock.advance(Duration.ofMinutes(1));
        move("handOff", "p0", "owner: \"rita\"");
        waiting("inbound").matchesJsonStrictly("{\"handoffs\": {\"totalCount\": 4}, \"leads\": {\"totalCount\": 0}}");

        clock.advance(Duration.ofMinutes(1));
        move("recycle", "p1", "reason: NOT_READY");
        waiting("inbound").matchesJsonStrictly("{\"handoffs\": {\"totalCount\": 3}, \"leads\": {\"totalCount\": 0}}");
        assertThat(ids("leads(filter: {queue: \"inbound\", statuses: [RECYCLED]})"))
                .hasSize(1);
    }

    @Test
    void nobodyWaitsWhereOwnersTakeTurns() {
        done("mutation { it: defineRoutingRules(input: {queues: [{key: \"sdr\", owners: [\"ann\", \"ben\"]}], "
                + "rules: [{name: \"all\", to: {queue: \"sdr\"}}]}) { userErrors { message } } }");
        IntStream.range(0, ALL).forEach(this::submit);
        handOffAll("queue: \"sdr\"");

        waiting("sdr").matchesJsonStrictly("{\"handoffs\": {\"totalCount\": 0}, \"leads\": {\"totalCount\": 0}}");
        assertThat(ids("leads(filter: {owner: \"ann\"})")).hasSize(3);
        assertThat(ids("leads(filter: {queue: \"sdr\"})")).isEmpty();
        http.document("{ routingQueues { key owners } }")
                .execute()
                .path("routingQueues")
                .matchesJsonStrictly("""
                        [{"key": "inbound", "owners": []}, {"key": "not-applicable", "owners": []}, {"key": "sdr", "owners": ["ann", "ben"]}]""");
    }

    @Test
    void theQueueThatThePolicyPassesPeopleOnToIsOneToo() {
        done(
                "mutation { it: defineLifecyclePolicy(input: {handoff: {reassignTo: \"night\"}}) { userErrors { message } } }");

        http.document("{ routingQueues { key } }")
                .execute()
                .path("routingQueues[*].key")
                .entityList(String.class)
                .containsExactly("inbound", "night", "not-applicable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | touches { nodes { person { name } campaign { name } account { name } } }",
                "4 | leads { nodes { status person { name } touch { kind } routing { queue } } }",
                "1 | relationshipOverrides { nodes { note person { name } account { name } } }",
                "2 | buyingCenters { nodes { key account { name } } }",
                "1 | customFieldDefinitions { name type description }",
                "2 | rulesVersions(kind: SCORING_MODEL) { totalCount nodes { version recordedAt } }",
                "7 | routingQueues { key handoffs { totalCount nodes { person { name } } } leads { totalCount nodes { id } } }",
            })
    void aListCostsNoMoreStatementsTheLongerItIs(int statements, String list) {
        manyOfOneInstant();
        move("handOff", "p0", "queue: \"inbound\"");
        graph.reset();

        http.document("{ it: " + list + " }").execute().errors().verify();

        assertThat(graph.statements()).isEqualTo(statements);
    }

    @Test
    void earlierVersionsOfDuplicateRulesAreReadByTheirNumber() {
        done("mutation { it: configureDuplicates(input: {suggestFrom: 0.3}) { userErrors { message } } }");
        done("mutation { it: configureDuplicates(input: {suggestFrom: 0.4}) { userErrors { message } } }");

        http.document(
                        "{ first: duplicateRules(version: 1) { suggestFrom } now: duplicateRules { version suggestFrom } none: duplicateRules(version: 3) { version } }")
                .execute()
                .path("")
                .matchesJsonStrictly(
                        "{\"first\": {\"suggestFrom\": 0.3}, \"now\": {\"version\": 2, \"suggestFrom\": 0.4}, \"none\": null}");
    }

    /** Five of everything, told at one instant: leads and handoffs that wait, touches, buying centers, decisions by hand, versions. */
    private void manyOfOneInstant() {
        IntStream.range(0, ALL).forEach(this::submit);
        done("mutation { it: upsertAccounts(inputs: [{key: \"acme\", name: \"Acme\"}]) { userErrors { message } } }");
        for (int i = 0; i < ALL; i++) {
            done("mutation { it: upsertBuyingCenters(inputs: [{key: \"b" + i
                    + "\", accountKey: \"acme\", name: \"IT\"}]) { userErrors { message } } }");
            done(
                    "mutation { it: overrideRelationship(input: {target: {accountKey: \"acme\"}, relationship: CUSTOMER, note: \"n"
                            + i + "\", by: \"mia\", from: \"2026-01-01\"}) { userErrors { message } } }");
            done("mutation { it: defineScoringModel(input: {cap: " + (i + 1) + "}) { userErrors { message } } }");
        }
    }

    private void submit(int number) {
        done("mutation { it: submitLead(input: {source: FORM, email: \"p" + number
                + "@firm.com\"}) { userErrors { message } } }");
    }

    private void handOffAll(String to) {
        IntStream.range(0, ALL).forEach(i -> move("handOff", "p" + i, to));
    }

    private void move(String mutation, String person, String how) {
        done("mutation { it: " + mutation + "(input: {person: {email: \"" + person + "@firm.com\"}, " + how
                + "}) { userErrors { message } } }");
    }

    private GraphQlTester.Path waiting(String queue) {
        return http.document(
                        "{ routingQueue(key: \"" + queue + "\") { handoffs { totalCount } leads { totalCount } } }")
                .execute()
                .path("routingQueue");
    }

    private String person(String name) {
        return http.document("{ person(by: {email: \"" + name + "@firm.com\"}) { id } }")
                .execute()
                .path("person.id")
                .entity(String.class)
                .get();
    }

    private List<String> ids(String list) {
        return all(list, "id", "id");
    }

    private List<String> people(String list) {
        return all(list, "person { id }", "person.id");
    }

    private List<String> all(String list, String field, String path) {
        return http.document("{ it: " + list + " { nodes { " + field + " } } }")
                .execute()
                .path("it.nodes[*]." + path)
                .entityList(String.class)
                .get();
    }

    private void done(String mutation) {
        http.document(mutation)
                .execute()
                .path("it.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    /** What tells the nodes apart, in the order in which pages of two give them. */
    private List<String> walk(Listed list, boolean forward) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        for (int n = 0; n <= ALL; n++) {
            String from = cursor == null ? "" : ", " + (forward ? "after" : "before") + ": \"" + cursor + "\"";
            Response page = list.page(http, (forward ? "first" : "last") + ": 2" + from);
            List<String> nodes =
                    page.path(list.path() + "nodes[*]." + list.field()).entityList(Object.class).get().stream()
                            .map(String::valueOf)
                            .toList();
            seen.addAll(forward ? nodes : nodes.reversed());
            String info = list.path() + "pageInfo.";
            if (!page.path(info + (forward ? "hasNextPage" : "hasPreviousPage"))
                    .entity(Boolean.class)
                    .get()) {
                return seen;
            }
            cursor = page.path(info + (forward ? "endCursor" : "startCursor"))
                    .entity(String.class)
                    .get();
        }
        throw new AssertionError("No end: " + seen);
    }
}
