package io.leadgraph.intake.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.Caches;
import io.leadgraph.support.Dump;
import io.leadgraph.support.EmptyGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Back-fill": lead sources become touches, and order, repeats and days make no difference. */
@GraphTest
@OverBolt
class BackfillLeadSourcesTest {
    private static final List<String> SOURCES = List.of("Web", "web", "Trade fair", "Partner", "Übrige");
    private static final Instant START = Instant.parse("2019-01-01T00:00:00Z");

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    @Autowired
    Caches caches;

    @Test
    void aRecordAndItsAuditTrailBecomeTouchesInEvergreenCampaigns() {
        assertThat(told(Map.of(
                        "system",
                        "crm",
                        "recordType",
                        "LEAD",
                        "recordId",
                        "7",
                        "createdAt",
                        "2019-03-01T09:00:00Z",
                        "leadSource",
                        "Fair",
                        "changes",
                        List.of(Map.of("at", "2020-05-06T00:14:31Z", "from", "Web", "to", "Fair")))))
                .isEqualTo(2);

        journey("7")
                .matchesJson(
                        "[{\"occurredAt\": \"2020-05-06T00:14:31.000Z\", \"provenance\": \"BACKFILL\", \"confidence\": 0.9, \"direction\": \"INBOUND\", "
                                + "\"campaign\": {\"key\": \"evergreen:source:fair\", \"evergreen\": true, \"cost\": 0}, \"classification\": {\"category\": \"RETURNING_PROSPECT\"}}, "
                                + "{\"occurredAt\": \"2019-03-01T09:00:00.000Z\", \"confidence\": 0.5, \"campaign\": {\"key\": \"evergreen:source:web\"}, "
                                + "\"classification\": {\"category\": \"NEW_PROSPECT\"}}]");
    }

    @Test
    void aTouchThatNoLongerFollowsIsTakenBackEverywhere() {
        told(Map.of(
                "system",
                "crm",
                "recordType",
                "LEAD",
                "recordId",
                "7",
                "createdAt",
                "2019-03-01T09:00:00Z",
                "leadSource",
                "Fair"));
        told(Map.of(
                "system",
                "crm",
                "recordType",
                "LEAD",
                "recordId",
                "7",
                "changes",
                List.of(Map.of("at", "2020-05-06T00:14:31Z", "to", "Fair"))));

        journey("7").matchesJson("[{\"occurredAt\": \"2020-05-06T00:14:31.000Z\", \"confidence\": 0.9}]");
        api.document(
                        "{ campaign(by: {key: \"evergreen:source:fair\"}) { touches { nodes { occurredAt } } members { nodes { firstRespondedAt statusHistory { at } } } } "
                                + "rollupDifferences { differences { year } } person(by: {externalId: {system: \"crm\", id: \"7\"}}) { lastActivity { at source } } }")
                .execute()
                .path("")
                .matchesJson(
                        "{\"campaign\": {\"touches\": {\"nodes\": [{\"occurredAt\": \"2020-05-06T00:14:31.000Z\"}]}, "
                                + "\"members\": {\"nodes\": [{\"firstRespondedAt\": \"2020-05-06T00:14:31.000Z\", \"statusHistory\": [{\"at\": \"2020-05-06T00:14:31.000Z\"}]}]}}, "
                                + "\"rollupDifferences\": {\"differences\": []}, "
                                + "\"person\": {\"lastActivity\": {\"at\": \"2020-05-06T00:14:31.000Z\", \"source\": \"FIELD_AUDIT\"}}}");
        assertThat(number("MATCH (t:VoidedTouch) RETURN count(t) AS n")).isEqualTo(1);
    }

    @Test
    void aDecisionThatWasMadeAgainStaysInTheListWhenItsTouchIsTakenBack() {
        Map<String, String> record = Map.of("system", "crm", "recordType", "LEAD", "recordId", "7");
        Map<String, Object> created = new HashMap<>(record);
        created.putAll(Map.of("createdAt", "2019-03-01T09:00:00Z", "leadSource", "Fair"));
        told(created);
        api.document("""
                        mutation { upsertPeople(inputs: [{externalIds: [{system: "crm", id: "7"}], createdAt: "2018-01-01T00:00:00Z"}])
                          { results { userErrors { code } } } restateDecisions(first: 1000) { changed } }""")
                .execute()
                .path("restateDecisions.changed")
                .entity(Integer.class)
                .isEqualTo(1);
        String changes =
                "{ decisionChanges { nodes { touch { occurredAt } before { category } after { category } } } }";
        String decision =
                "\"before\": {\"category\": \"NEW_PROSPECT\"}, \"after\": {\"category\": \"RETURNING_PROSPECT\"}}]";
        api.document(changes)
                .execute()
                .path("decisionChanges.nodes")
                .matchesJson("[{\"touch\": {\"occurredAt\": \"2019-03-01T09:00:00.000Z\"}, " + decision);
        Map<String, Object> changed = new HashMap<>(record);
        changed.put("changes", List.of(Map.of("at", "2020-05-06T00:14:31Z", "to", "Fair")));

        told(changed);

        api.document(changes).execute().path("decisionChanges.nodes").matchesJson("[{\"touch\": null, " + decision);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyOrderAnyPartsAndAnyRepeatsGiveTheSameGraph(long seed) {
        List<Map<String, Object>> rows = rows(new Random(seed));
        List<String> atOnce = dumped(List.of(rows));

        Random random = new Random(seed + 100);
        List<Map<String, Object>> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        List<List<Map<String, Object>>> parts = new ArrayList<>();
        for (int at = 0; at < shuffled.size(); at += 3) {
            parts.add(shuffled.subList(at, Math.min(at + 3, shuffled.size())));
        }
        parts.add(rows.subList(0, rows.size() / 2));

        assertThat(dumped(parts)).isEqualTo(atOnce);
        api.document("{ rollupDifferences { differences { year } next } }")
                .execute()
                .path("rollupDifferences")
                .matchesJsonStrictly("{\"differences\": [], \"next\": null}");
    }

    @Test
    void eightAtOnceGiveTheSameGraphAsOne() throws Exception {
        List<Map<String, Object>> rows = rows(new Random(9));
        List<String> atOnce = dumped(List.of(rows));
        EmptyGraph.clear(driver, caches);
        List<Callable<Integer>> writers = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    List<Map<String, Object>> shuffled = new ArrayList<>(rows);
                    Collections.shuffle(shuffled, new Random(i));
                    for (int at = 0; at < shuffled.size(); at += 10) {
                        tell(shuffled.subList(at, Math.min(at + 10, shuffled.size())));
                    }
                    return shuffled.size();
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isEqualTo(rows.size());
            }
        }
        assertThat(Dump.of(api)).isEqualTo(atOnce);
    }

    @Test
    void theLeadSourceOfADealIsATouchOfItsPrimaryContact() {
        api.document(
                        "mutation { upsertPeople(inputs: [{emails: [\"a@firm.com\"]}, {emails: [\"b@firm.com\"], externalIds: [{system: \"crm\", id: \"b\"}]}]) { results { created } } "
                                + "upsertOpportunities(inputs: [{key: \"deal\", contacts: [{person: {email: \"a@firm.com\"}}, {person: {email: \"b@firm.com\"}, primary: true}]}, {key: \"alone\"}]) { results { created } } }")
                .execute();
        Map<String, Object> deal = Map.of(
                "system",
                "crm",
                "recordType",
                "OPPORTUNITY",
                "recordId",
                "deal",
                "createdAt",
                "2021-01-01T00:00:00Z",
                "leadSource",
                "Web");

        assertThat(told(deal)).isEqualTo(1);

        journey("b")
                .matchesJson(
                        "[{\"occurredAt\": \"2021-01-01T00:00:00.000Z\", \"campaign\": {\"key\": \"evergreen:source:web\"}}]");
        refused(with(deal, "recordId", "alone"), "NOT_FOUND", "recordId");
        refused(with(deal, "recordId", "none"), "NOT_FOUND", "recordId");
        assertThat(number("MATCH (r:LeadSourceRecord) RETURN count(r) AS n")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "recordId, ' ', REQUIRED, recordId",
        "createdAt, 2100-01-01T00:00:00Z, OUT_OF_RANGE, createdAt",
        "person, nobody@firm.com, NOT_FOUND, person"
    })
    void whatIsWrongIsRefusedAndNothingOfItIsStored(String field, String value, String code, String at) {
        Object given = field.equals("person") ? Map.of("email", value) : value;
        refused(
                with(
                        Map.of(
                                "system",
                                "crm",
                                "recordType",
                                "LEAD",
                                "recordId",
                                "7",
                                "createdAt",
                                "2021-01-01T00:00:00Z",
                                "leadSource",
                                "Web"),
                        field,
                        given),
                code,
                at);
        assertThat(
                        number(
                                "MATCH (n) WHERE n:LeadSourceRecord OR n:Touch OR n:Person OR n:IdentityKey RETURN count(n) AS n"))
                .isZero();
    }

    /** Records of ten leads, of which parts are told in several rows that may contradict each other. */
    private static List<Map<String, Object>> rows(Random random) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Map<String, Object> row = new HashMap<>(Map.of(
                    "system",
                    "crm",
                    "recordType",
                    random.nextInt(3) == 0 ? "CONTACT" : "LEAD",
                    "recordId",
                    "r" + random.nextInt(10)));
            if (random.nextInt(3) == 0) {
                row.put("createdAt", time(random));
                row.put("leadSource", random.nextInt(4) == 0 ? null : source(random));
                row.put("updatedAt", time(random));
            } else {
                Map<String, Object> change = new HashMap<>(Map.of("at", time(random)));
                change.put("from", random.nextInt(3) == 0 ? null : source(random));
                change.put("to", random.nextInt(5) == 0 ? null : source(random));
                row.put("changes", List.of(change));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String time(Random random) {
        return START.plusSeconds(86_400L * random.nextInt(40)).toString();
    }

    private static String source(Random random) {
        return SOURCES.get(random.nextInt(SOURCES.size()));
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(row);
        changed.put(field, value);
        return changed;
    }

    private List<String> dumped(List<? extends List<Map<String, Object>>> parts) {
        EmptyGraph.clear(driver, caches);
        parts.forEach(this::tell);
        return Dump.of(api);
    }

    private int told(Map<String, Object> row) {
        return tell(List.of(row))
                .path("it.results[0].touches")
                .entity(Integer.class)
                .get();
    }

    private GraphQlTester.Response tell(List<Map<String, Object>> rows) {
        GraphQlTester.Response answer = attempt(rows);
        answer.path("it.results[*].userErrors[*]").entityList(Object.class).hasSize(0);
        return answer;
    }

    private void refused(Map<String, Object> row, String code, String field) {
        attempt(List.of(row))
                .path("it.results[0]")
                .matchesJson("{\"touches\": 0, \"userErrors\": [{\"code\": \"" + code
                        + "\", \"field\": [\"inputs\", \"0\", \"" + field + "\"]}]}");
    }

    private GraphQlTester.Response attempt(List<Map<String, Object>> rows) {
        return api.document(
                        "mutation($inputs: [LeadSourceRecordInput!]!) { it: backfillLeadSources(inputs: $inputs) { results { touches userErrors { code field } } userErrors { code } } }")
                .variable("inputs", rows)
                .execute();
    }

    private GraphQlTester.Path journey(String id) {
        return api.document(
                        "{ person(by: {externalId: {system: \"crm\", id: \"" + id
                                + "\"}}) { journey { nodes { occurredAt provenance confidence direction campaign { key evergreen cost } classification { category } } } } }")
                .execute()
                .path("person.journey.nodes");
    }

    private long number(String cypher) {
        return driver.executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }
}
