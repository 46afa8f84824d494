package io.leadgraph.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.leadgraph.platform.api.Http;
import io.leadgraph.platform.api.TestSchemas;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.DemoStory;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every connection of the schema as CSV and NDJSON over HTTP, and what can't be exported. */
@GraphTest
@OverBolt
class ExportTest {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    /** Of those that ask for more than a page, or whose rows are no nodes. */
    private static final Map<String, String> ROWS = Map.of(
            "Query.journeys",
            "journeys(first: 500, pattern: [{kinds: [EMAIL_OPEN]}]) { nodes { person { id name } touches { id } } }",
            "Query.peopleInStage",
            "peopleInStage(stage: INQUIRY, first: 500) { nodes { __typename id } }",
            "Query.rulesVersions",
            "rulesVersions(kind: ROUTING_RULES, first: 500) { nodes { name version } }");

    @Autowired
    Driver driver;

    @Autowired
    CountingGraph graph;

    private Export export;
    private Http http;
    private Nodes nodes;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        export = new Export(port);
        http = new Http(port);
        nodes = new Nodes(driver);
    }

    static Stream<Arguments> connections() {
        return TestSchemas.whole().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(ExportTest::isAsked)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(ExportTest::isConnection)
                        .map(field -> Arguments.of(type.getName(), field.getName())));
    }

    /** What a query can select; the connection of a mutation's payload is no list to export. */
    private static boolean isAsked(GraphQLObjectType type) {
        return type.getName().equals("Query")
                || type.getInterfaces().stream().anyMatch(face -> face.getName().equals("Node"));
    }

    @Test
    void theWalkOfTheSchemaFindsConnectionsAtTheRootAndBelow() {
        assertThat(connections().map(found -> found.get()[0] + "." + found.get()[1]))
                .contains(
                        "Query.people",
                        "Account.subsidiaries",
                        "BuyingCenter.opportunities",
                        "Campaign.members",
                        "Person.journey");
    }

    @ParameterizedTest
    @MethodSource("connections")
    void everyConnectionOfTheSchemaIsExportedAsItIsRead(String type, String field) {
        DemoStory.steps().forEach(step -> http.query(step.document(), step.variables()));
        changeADecision();
        knowSomebodyTwice();
        decideByHand();
        String rows = ROWS.getOrDefault(type + "." + field, field + "(first: 500) { nodes { __typename id } }");
        int exported = 0;
        for (String id : type.equals("Query") ? List.of("") : ids(type)) {
            String query = type.equals("Query")
                    ? "{ " + rows + " }"
                    : "{ node(id: \"%s\") { ... on %s { %s } } }".formatted(id, type, rows);
            JsonNode read = http.query(query).at((type.equals("Query") ? "/data/" : "/data/node/") + field + "/nodes");
            assertThat(lines(ok(export.text(NDJSON, query)).body()))
                    .isEqualTo(read.valueStream().toList());
            assertThat(ok(export.text(CSV, query)).body().lines().count()).isEqualTo(1 + read.size());
            exported += read.size();
        }
        assertThat(exported).isPositive();
    }

    /** What is told first is not what came first. */
    private void changeADecision() {
        List.of("02", "01")
                .forEach(day -> http.query(
                        "mutation { submitLead(input: {source: FORM, email: \"late@initech.eu\", occurredAt: \"2026-02-%sT00:00:00Z\"}) { touch { id } } }"
                                .formatted(day)));
        http.query("mutation { restateDecisions { changed } }");
    }

    private void knowSomebodyTwice() {
        List.of("1", "2")
                .forEach(id -> http.query(
                        "mutation { upsertPeople(inputs: [{externalIds: [{system: \"crm\", id: \"twice%s\"}], firstName: \"Ann\", lastName: \"Lee\", birthDate: \"1990-04-12\"}]) { results { created } } }"
                                .formatted(id)));
        http.query(
                "mutation { upsertPeople(inputs: [{emails: [\"handed@initech.eu\"]}]) { results { created } } handOff(input: {person: {email: \"handed@initech.eu\"}}) { moved } }");
        http.query("mutation { findDuplicates { suggested } }");
    }

    private void decideByHand() {
        http.query(
                "mutation { overrideRelationship(input: {target: {person: {email: \"late@initech.eu\"}}, relationship: CUSTOMER, note: \"vip\", by: \"mia\", from: \"2026-01-01\"}) { userErrors { code } } "
                        + "defineRoutingRules(input: {rules: [{name: \"all\", to: {queue: \"night\"}}]}) { userErrors { code } } }");
    }

    @Test
    void aTableIsQuotedAsRfc4180SaysAndTellsNullFromEmpty() {
        GraphBuilder builder = new GraphBuilder(driver);
        builder.person("Ann \"Q\", Ünï\n😀", "ann@acme.eu");
        builder.person("Bob");
        nodes.run("MATCH (p:Person {name: 'Bob'}) SET p.title = '', p.birthDate = date('1970-02-01')");

        HttpResponse<String> table = ok(
                export.text(
                        CSV,
                        "{ people(orderBy: {field: NAME}) { nodes { who: name title birthDate contact { account { key } } emails { address current } } } }"));

        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(table.body())
                .isEqualTo("who,title,birthDate,contact.account.key,emails\r\n"
                        + "\"Ann \"\"Q\"\", Ünï\n😀\",,,,\"[{\"\"address\"\":\"\"ann@acme.eu\"\",\"\"current\"\":true}]\"\r\n"
                        + "Bob,\"\",1970-02-01,,[]\r\n");
    }

    @Test
    void linesOfJsonAreTheNodesAsTheyAre() {
        new GraphBuilder(driver).person("=Ann \"Q\",\n😀");

        HttpResponse<String> lines =
                ok(export.text(NDJSON, "{ people { nodes { name title contact { id } leads { id } } } }"));

        assertThat(lines.body())
                .isEqualTo("{\"name\":\"=Ann \\\"Q\\\",\\n😀\",\"title\":null,\"contact\":null,\"leads\":[]}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-cmd", "\uFF1D1", "\t=1"})
    void aTextThatASpreadsheetWouldRunIsGuarded(String name) {
        new GraphBuilder(driver).person(name);

        assertThat(ok(export.text(CSV, "{ people { nodes { name } } }")).body()).isEqualTo("name\r\n'" + name + "\r\n");
        assertThat(lines(ok(export.text(NDJSON, "{ people { nodes { name } } }"))
                                .body())
                        .getFirst()
                        .at("/name")
                        .asString())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 (40) 12-34", "-5.20", "a=1", "'quoted"})
    void aNumberAndOtherTextIsAsItWas(String name) {
        new GraphBuilder(driver).person(name);

        assertThat(ok(export.text(CSV, "{ people { nodes { name } } }")).body()).isEqualTo("name\r\n" + name + "\r\n");
    }

    @Test
    void allPagesComeInOrderAndAnyStartIsGoneOnFrom() {
        nodes.run("""
                UNWIND range(1, 1203) AS n CREATE (:Account {id: 'account_' + n, key: 'a' + n, name: 'A' + (10000 + n), sortName: 'a' + (10000 + n),
                  nameKey: 'a', provenance: 'IMPORT', recordedAt: datetime()})""");
        String query =
                "query($after: String, $first: Int) { accounts(first: $first, after: $after) { edges { cursor node { key } } } }";
        graph.reset();

        List<JsonNode> all = lines(ok(export.text(NDJSON, query)).body());
        assertThat(graph.statements()).isEqualTo(3);
        assertThat(all.stream().map(row -> row.at("/node/key").asString()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 1203).mapToObj(n -> "a" + n).toList());

        String cursor = all.get(999).at("/cursor").asString();
        assertThat(lines(ok(export.text(NDJSON, query, Map.of("after", cursor, "first", 1)))
                        .body()))
                .isEqualTo(all.subList(1000, 1203));
    }

    @Test
    void anEmptyListIsAHeaderOrNothing() {
        assertThat(ok(export.text(CSV, "{ people { nodes { id name } } }")).body())
                .isEqualTo("id,name\r\n");
        assertThat(ok(export.text(NDJSON, "{ people { nodes { id name } } }")).body())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoExportIsRefusedWithATypedErrorThatNamesTheField(String query, String code, String words) {
        var answer = export.text(CSV, query);

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode error = Http.json(answer).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        assertThat(error.at("/extensions/requestId").asString()).isNotBlank();
        assertThat(error.at("/message").asString()).contains(words);
        assertThat(nodes.count()).isZero();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                bad("{ __typename }", "selects no connection"),
                bad("{ account(by: {key: \"a\"}) { name } }", "selects no connection"),
                bad("{ people { nodes { id } } campaigns { nodes { id } } }", "people and campaigns"),
                bad("{ people { nodes { journey { nodes { id } } } } }", "people and people.nodes.journey"),
                bad("{ nodes(ids: [\"x\"]) { ... on Account { people { nodes { id } } } } }", "nodes.people is"),
                bad("mutation { upsertCampaigns(inputs: [{key: \"x\"}]) { results { created } } }", "Only a query"),
                bad("{ people { pageInfo { hasNextPage } } }", "people must select either nodes or edges"),
                bad("{ people { nodes { id } edges { cursor } } }", "people must select either nodes or edges"),
                bad("{ people(last: 3) { nodes { id } } }", "people can't have last"),
                bad("{ people(before: \"x\") { nodes { id } } }", "people can't have before"),
                bad("{ people(after: \"x\") { nodes { id } } }", "cursor"),
                bad("{ people(after: 7) { nodes { id } } }", "after"),
                bad("{ people { nodes { nothing } } }", "nothing"),
                bad("{ people {", "Invalid syntax"),
                bad("query($n: String!) { people(after: $n) { nodes { id } } }", "'n'"),
                bad("query A { people { nodes { id } } } query B { people { nodes { id } } }", "operation"),
                bad("{ account(by: {key: \"none\"}) { people { nodes { id } } } }", "account is null"),
                tooComplex("{ people { nodes { id" + " x: id".repeat(31) + " } } }", "aliases"),
                tooComplex("{ people { nodes { id" + " id".repeat(3_000) + " } } }", "tokens"),
                tooComplex(
                        "{ people(first: 1) { nodes { " + "buyingCenters { members { person { ".repeat(4) + "id"
                                + " } } }".repeat(4) + " } } }",
                        "people.nodes.buyingCenters"));
    }

    @Test
    void whatIsNoRequestIsRefusedWithAStatusThatSaysWhy() {
        String query = "{ people { nodes { id } } }";

        assertThat(status(export.text("application/json", query), "Accept")).isEqualTo(406);
        assertThat(status(export.text("*/*", query), "text/csv or application/x-ndjson"))
                .isEqualTo(406);
        assertThat(status(export.send(CSV, "text/plain", Export.body(query), BodyHandlers.ofString()), "Content-Type"))
                .isEqualTo(415);
        for (String body : List.of(
                "{", "[]", "{}", "{\"query\": 7}", "{\"query\": \"{ people { nodes { id } } }\", \"variables\": []}")) {
            assertThat(status(
                            export.send(CSV, "application/json", body, BodyHandlers.ofString()),
                            "not a GraphQL request"))
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(http.get("/export").statusCode()).isEqualTo(405);
    }

    private static int status(HttpResponse<String> answer, String words) {
        assertThat(Http.json(answer).at("/errors/0/message").asString()).contains(words);
        return answer.statusCode();
    }

    private static Arguments bad(String query, String words) {
        return Arguments.of(query, "BAD_USER_INPUT", words);
    }

    private static Arguments tooComplex(String query, String words) {
        return Arguments.of(query, "QUERY_TOO_COMPLEX", words);
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static List<JsonNode> lines(String text) {
        return text.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }

    private List<String> ids(String type) {
        List<String> ids = new ArrayList<>();
        nodes.run("MATCH (n:" + type + ") RETURN n.id AS id").forEach(row -> ids.add((String) row.get("id")));
        return ids;
    }

    private static boolean isConnection(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                .endsWith("Connection");
    }
}
