package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;

import ac.simons.neo4j.migrations.core.Migrations;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.json.JsonMapper;

/** What tenants had defined while each kind of rules was stored in a way of its own is read as it was. */
@GraphTest
class RulesMigrationTest {
    /** As the version before this migration stored them. */
    private static final String STORED_BEFORE = """
            CREATE (:IntakeConfiguration {version: 1, recordedAt: datetime('2026-06-15T12:00:00Z'), leadMethod: 'UNIQUE',
                ownDomains: ['acme.eu', 'xn--bcher-kva.example'], testPatterns: ['+te"st\\\\', "ü<&>'$x"], freeMailDomains: ['mail.example'],
                customerScope: 'SELF', looseEmailMatch: 'MERGE', leadForNotApplicable: true, openAccounts: false, zone: 'Europe/Berlin'}),
              (:IntakeConfiguration {version: 2, recordedAt: datetime('2026-06-15T12:01:01.123Z'), leadMethod: 'HYBRID',
                ownDomains: [], testPatterns: [], freeMailDomains: [], customerScope: 'WHOLE_TREE', looseEmailMatch: 'SUGGEST',
                leadForNotApplicable: false, openAccounts: true, zone: 'UTC'}),
              (:ScoringModel {name: 'default', version: 1, recordedAt: datetime('2026-06-15T12:02:02Z'), halfLifeDays: 12.5, cap: 3,
                kinds: ['INBOUND CALL', 'OUTBOUND EMAIL_SENT'], weights: [0.1, 2.0], roles: ['CHAMPION'], roleWeights: [1.0E-5]}),
              (:ScoringModel {name: 'default', version: 2, recordedAt: datetime('2026-06-15T12:03:03Z'), halfLifeDays: 12.5, cap: 4,
                kinds: [], weights: [], roles: ['CHAMPION', 'USER'], roleWeights: [1.0E-5, 0.8]}),
              (:ScoringModel {name: 'b2b "x"', version: 1, recordedAt: datetime('2026-06-15T12:04:04Z'), halfLifeDays: 30.0, cap: 20,
                kinds: ['INBOUND EMAIL_OPEN'], weights: [1.0], roles: [], roleWeights: []}),
              (:LightRules {version: 1, recordedAt: datetime('2026-06-15T12:05:05Z'), lookBackDays: 90, unanswered: 3, freshDays: 50,
                keyRoles: ['CHAMPION', 'DECISION_MAKER']}),
              (:LightRules {version: 2, recordedAt: datetime('2026-06-15T12:06:06Z'), lookBackDays: 90, unanswered: 5, freshDays: 50, keyRoles: []}),
              (:DuplicateRules {version: 1, recordedAt: datetime('2026-06-15T12:07:07Z'), identifyingFields: ['tax'], supportingFields: ['town'],
                suggestFrom: 0.25, mergeFrom: 0.95}),
              (:DuplicateRules {version: 2, recordedAt: datetime('2026-06-15T12:08:08Z'), identifyingFields: $unseen, supportingFields: [],
                suggestFrom: 1.0}),
              (:RoutingRules {version: 1, recordedAt: datetime('2026-06-15T12:09:09Z'), definition: $routing}),
              (:RoutingRules {version: 2, recordedAt: datetime('2026-06-15T12:10:10Z'), definition: '{"rules":[],"queues":[],"territories":[]}'}),
              (:LifecyclePolicy {version: 1, recordedAt: datetime('2026-06-15T12:11:11Z'), definition: $policy}),
              (:Lock {name: 'routing-rules'}), (:Lock {name: 'restatement', version: 2})""";

    private static final String ROUTING = """
            {"rules":[{"name":"a \\"b\\"","when":{"categories":[],"relationships":[],"reasons":[],"accountOwners":[],"territories":["dach"],\
            "products":[],"entryPoints":[],"minScore":5.0},"to":{"owner":null,"queue":"q","accountOwner":false}}],\
            "queues":[{"key":"q","owners":["ann","bob"]}],"territories":[{"name":"dach","countries":["DE"]}]}""";

    private static final String POLICY = """
            {"stageRules":[{"name":"x","from":["MQL"],"to":"SRL","when":{"kinds":[],"entryPoints":[],"products":[],"categories":[],\
            "relationships":[],"minScore":3.0,"minProfile":null}}],"calendar":{"zone":"Europe/Berlin",\
            "hours":[{"day":"MONDAY","from":"08:00:00","to":"00:00:00"}],"holidays":["2026-12-25"]},\
            "handoff":{"actWithinMinutes":60,"moveWithinMinutes":2400,"notActed":"REASSIGN","notMoved":"RECYCLE","movedBack":"RECYCLE",\
            "reassignments":1,"reassignTo":null},"recycling":{"restDays":30,"nurture":[]},\
            "stagnation":[{"stage":"MQL","days":9,"to":"RECYCLED"}],"welcomeCampaignKey":null}""";

    /** Texts in which JSON wants something written otherwise: each character below a blank, and the two others. */
    private static final List<String> UNSEEN = List.of(
            IntStream.range(0, 32).mapToObj(Character::toString).collect(Collectors.joining("|")),
            "a \"b\" \\ \\u0001 \\\\\" ü \u2028 \ud83d\ude00");

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    Nodes nodes;

    @BeforeEach
    void aDatabaseOfBeforeIsBroughtUpToDate() {
        nodes = new Nodes(driver);
        nodes.run(STORED_BEFORE, Map.of("unseen", UNSEEN, "routing", ROUTING, "policy", POLICY));
        nodes.run("MATCH (m:__Neo4jMigration) WHERE m.version >= '150' AND m.version <> 'BASELINE' DETACH DELETE m");
        nodes.run("CREATE CONSTRAINT light_rules_version IF NOT EXISTS FOR (n:LightRules) REQUIRE n.version IS UNIQUE");
        new Migrations(GraphConfiguration.migrations(), driver).apply();
    }

    @Test
    void everyVersionOfWhatIntakeDecidesByIsAnsweredAsItWas() {
        String fields =
                "version recordedAt leadMethod ownDomains testPatterns freeMailDomains customerScope looseEmailMatch"
                        + " leadForNotApplicable openAccounts zone";
        ask("intakeConfiguration(version: 1) { " + fields + " }").matchesJsonStrictly("""
                {"version": 1, "recordedAt": "2026-06-15T12:00:00.000Z", "leadMethod": "UNIQUE",
                 "ownDomains": ["acme.eu", "xn--bcher-kva.example"], "testPatterns": ["+te\\"st\\\\", "ü<&>'$x"], "freeMailDomains": ["mail.example"],
                 "customerScope": "SELF", "looseEmailMatch": "MERGE", "leadForNotApplicable": true, "openAccounts": false, "zone": "Europe/Berlin"}""");
        ask("intakeConfiguration { " + fields + " }").matchesJsonStrictly("""
                {"version": 2, "recordedAt": "2026-06-15T12:01:01.123Z", "leadMethod": "HYBRID", "ownDomains": [], "testPatterns": [],
                 "freeMailDomains": [], "customerScope": "WHOLE_TREE", "looseEmailMatch": "SUGGEST", "leadForNotApplicable": false,
                 "openAccounts": true, "zone": "UTC"}""");
    }

    @Test
    void scoringModelsKeepTheirNamesAndWeights() {
        String fields =
                " { scoringModel { name version halfLifeDays cap weights { kind direction weight } roleWeights { role weight } } }";
        change("defineScoringModel(input: {})" + fields, "scoringModel").matchesJsonStrictly("""
                {"name": "default", "version": 3, "halfLifeDays": 12.5, "cap": 4, "weights": [],
                 "roleWeights": [{"role": "CHAMPION", "weight": 0.00001}, {"role": "USER", "weight": 0.8}]}""");
        change("defineScoringModel(input: {name: \"b2b \\\"x\\\"\"})" + fields, "scoringModel")
                .matchesJsonStrictly("""
                {"name": "b2b \\"x\\"", "version": 2, "halfLifeDays": 30.0, "cap": 20,
                 "weights": [{"kind": "EMAIL_OPEN", "direction": "INBOUND", "weight": 1.0}], "roleWeights": []}""");
        definition("ScoringModel", 1, """
                {"halfLifeDays": 12.5, "cap": 3, "weights": [{"kind": "CALL", "direction": "INBOUND", "weight": 0.1},
                 {"kind": "EMAIL_SENT", "direction": "OUTBOUND", "weight": 2.0}], "roleWeights": [{"role": "CHAMPION", "weight": 0.00001}]}""");
    }

    @Test
    void lightsAreJudgedAsBefore() {
        change(
                        "defineLightRules(input: {}) { lightRules { version lookBackDays unanswered freshDays keyRoles } }",
                        "lightRules")
                .matchesJsonStrictly(
                        "{\"version\": 3, \"lookBackDays\": 90, \"unanswered\": 5, \"freshDays\": 50, \"keyRoles\": []}");
        definition("LightRules", 1, """
                {"lookBackDays": 90, "unanswered": 3, "freshDays": 50, "keyRoles": ["CHAMPION", "DECISION_MAKER"]}""");
    }

    @Test
    void textsWithWhatCannotBeSeenAreKept() {
        ask("duplicateRules { version supportingFields suggestFrom mergeFrom }")
                .matchesJsonStrictly(
                        "{\"version\": 2, \"supportingFields\": [], \"suggestFrom\": 1.0, \"mergeFrom\": null}");
        ask("duplicateRules { identifyingFields }")
                .path("it.identifyingFields")
                .entityList(String.class)
                .satisfies(fields -> assertThat(fields).isEqualTo(UNSEEN));
        definition("DuplicateRules", 1, """
                {"identifyingFields": ["tax"], "supportingFields": ["town"], "suggestFrom": 0.25, "mergeFrom": 0.95}""");
    }

    @Test
    void routingAndTheLifecycleGoOnByTheirNewestVersions() {
        ask("routingRules(version: 1) { rules { name when { territories minScore } to { queue } } queues { key owners } territories { name countries } }")
                .matchesJsonStrictly("""
                        {"rules": [{"name": "a \\"b\\"", "when": {"territories": ["dach"], "minScore": 5.0}, "to": {"queue": "q"}}],
                         "queues": [{"key": "q", "owners": ["ann", "bob"]}], "territories": [{"name": "dach", "countries": ["DE"]}]}""");
        ask("routingRules { version recordedAt rules { name } }")
                .matchesJsonStrictly("{\"version\": 2, \"recordedAt\": \"2026-06-15T12:10:10.000Z\", \"rules\": []}");
        ask("lifecyclePolicy { version stageRules { name from to when { minScore } } calendar { zone } stagnation { stage days to } }")
                .matchesJsonStrictly("""
                        {"version": 1, "stageRules": [{"name": "x", "from": ["MQL"], "to": "SRL", "when": {"minScore": 3.0}}],
                         "calendar": {"zone": "Europe/Berlin"}, "stagnation": [{"stage": "MQL", "days": 9, "to": "RECYCLED"}]}""");
    }

    @Test
    void nothingIsLeftOfTheOldForms() throws Exception {
        assertThat(nodes.count("Rules")).isEqualTo(12);
        assertThat(nodes.run("MATCH (n:Rules) UNWIND keys(n) AS key RETURN DISTINCT key"))
                .extracting(row -> row.get("key"))
                .containsExactlyInAnyOrder("kind", "name", "version", "recordedAt", "definition");
        assertThat(nodes.number("MATCH (n:Rules) WHERE NOT n.kind IN labels(n) RETURN count(n) AS n"))
                .isZero();
        assertThat(nodes.run("SHOW CONSTRAINTS YIELD name WHERE name ENDS WITH '_version' RETURN name"))
                .isEqualTo(List.of(Map.of("name", "rules_version")));
        assertThat(nodes.run("MATCH (l:Lock) RETURN l.name AS name")).isEqualTo(List.of(Map.of("name", "restatement")));
    }

    private GraphQlTester.Path ask(String field) {
        return api.document("{ it: " + field + " }").execute().path("it");
    }

    private GraphQlTester.Path change(String mutation, String defined) {
        return api.document("mutation { it: " + mutation + " }").execute().path("it." + defined);
    }

    /** A version that no field answers any more; what was decided by it is computed again for a time of then. */
    private void definition(String label, int version, String json) {
        String text = (String) nodes.run(
                        "MATCH (n:" + label + " {version: $version, name: 'default'}) RETURN n.definition AS text",
                        Map.of("version", version))
                .getFirst()
                .get("text");
        JsonMapper mapper = JsonMapper.shared();
        assertThat(mapper.readTree(text)).isEqualTo(mapper.readTree(json));
    }
}
