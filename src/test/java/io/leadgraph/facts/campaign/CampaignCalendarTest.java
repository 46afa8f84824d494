package io.leadgraph.facts.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Campaigns and members": year > quarter > month > campaign; the calendar levels can be generated. */
@GraphTest
@OverBolt
class CampaignCalendarTest {
    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    @Autowired
    CountingGraph graph;

    @Test
    void makesEachMonthThatHasADayInTheTimeInItsQuarterAndYear() {
        assertThat(generated("2026-03-31", "2026-07-01")).isEqualTo(7);

        assertThat(new Nodes(driver)
                        .run("MATCH (c:Campaign) OPTIONAL MATCH (c)-[:PART_OF]->(p) "
                                + "RETURN c.key + ' in ' + coalesce(p.key, 'none') AS place ORDER BY c.key"))
                .extracting(row -> row.get("place"))
                .containsExactly(
                        "calendar:2026 in none",
                        "calendar:2026-03 in calendar:2026-Q1",
                        "calendar:2026-04 in calendar:2026-Q2",
                        "calendar:2026-05 in calendar:2026-Q2",
                        "calendar:2026-06 in calendar:2026-Q2",
                        "calendar:2026-Q1 in calendar:2026",
                        "calendar:2026-Q2 in calendar:2026");
        campaign("calendar:2026-05", "name kind startsOn endsOn parent { name endsOn parent { name startsOn endsOn } }")
                .path("campaign")
                .matchesJsonStrictly("""
                        {"name": "May 2026", "kind": "PERIOD", "startsOn": "2026-05-01", "endsOn": "2026-05-31", "parent":
                          {"name": "Q2 2026", "endsOn": "2026-06-30", "parent":
                            {"name": "2026", "startsOn": "2026-01-01", "endsOn": "2026-12-31"}}}""");
    }

    @Test
    void aSecondTimeWritesNothingAndALongerTimeOnlyWhatIsMissing() {
        generated("2026-01-01", "2027-01-01");
        upsert("{key: \"calendar:2026-05\", name: \"Mayday\"}, {key: \"calendar:2026-06\", parentKey: null}");
        graph.reset();

        assertThat(generated("2026-01-01", "2027-01-01")).isZero();
        assertThat(graph.statements()).isEqualTo(2);
        assertThat(generated("2026-12-01", "2027-01-02")).isEqualTo(3);
        campaign("calendar:2026-05", "name").path("campaign.name").hasValue().matchesJson("\"Mayday\"");
        campaign("calendar:2026-06", "parent { key }").path("campaign.parent").valueIsNull();
    }

    @Test
    void fiftyYearsTakeAsManyStatementsAsAMonth() {
        graph.reset();
        assertThat(generated("2026-01-01", "2026-02-01")).isEqualTo(3);
        int month = graph.statements();
        graph.reset();

        assertThat(generated("1950-01-01", "2000-01-01")).isEqualTo(50 * 17);
        assertThat(graph.statements()).isEqualTo(month).isEqualTo(4);
    }

    @Test
    void placesWhatHasNoParentInTheMonthItStartsInAndLeavesTheRest() {
        upsert(
                "{key: \"mail\", startsOn: \"2026-05-31\"}, {key: \"event\", startsOn: \"2026-06-01\", parentKey: \"mail\"},"
                        + "{key: \"always\", startsOn: \"2026-05-01\", evergreen: true}, {key: \"later\", startsOn: \"2026-07-01\"},"
                        + "{key: \"undated\"}, {key: \"mine\", kind: PERIOD, startsOn: \"2026-05-01\"}");

        generate("2026-05-31", "2026-06-02").path("generateCampaignCalendar").matchesJson("{\"placed\": 1}");
        assertThat(parent("mail")).isEqualTo("calendar:2026-05");
        assertThat(parent("event")).isEqualTo("mail");
        for (String key : List.of("always", "later", "undated", "mine")) {
            campaign(key, "parent { key }").path("campaign.parent").valueIsNull();
        }
    }

    @Test
    void whatComesLaterIsPlacedTheNextTime() {
        generated("2026-05-01", "2026-06-01");
        upsert("{key: \"mail\", startsOn: \"2026-05-31\"}");
        campaign("mail", "parent { key }").path("campaign.parent").valueIsNull();

        generate("2026-05-01", "2026-06-01")
                .path("generateCampaignCalendar")
                .matchesJsonStrictly("{\"created\": 0, \"placed\": 1, \"userErrors\": []}");
        assertThat(parent("mail")).isEqualTo("calendar:2026-05");
    }

    @Test
    void campaignsThatHoldYearsAreNotPutIntoEachOthersMonths() {
        generated("2026-01-01", "2028-01-01");
        upsert("{key: \"a\", startsOn: \"2027-04-01\"}, {key: \"b\", startsOn: \"2026-04-01\"},"
                + "{key: \"calendar:2026\", parentKey: \"a\"}, {key: \"calendar:2027\", parentKey: \"b\"}");

        generate("2026-01-01", "2028-01-01").path("generateCampaignCalendar").matchesJson("{\"placed\": 0}");
        assertThat(parent("calendar:2026")).isEqualTo("a");
    }

    @Test
    void aKeyOfTheCalendarThatIsNoPeriodIsNeitherTakenNorFilled() {
        upsert("{key: \"calendar:2026-05\", kind: EVENT}, {key: \"mail\", startsOn: \"2026-05-31\"}");

        generate("2026-05-01", "2026-06-01").path("generateCampaignCalendar").matchesJsonStrictly("""
                        {"created": 0, "placed": 0, "userErrors": [{"field": ["input"], "code": "CONFLICT"}]}""");
        assertThat(new Nodes(driver).count("Campaign")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01, to, INVALID",
        "2026-03-02, 2026-03-01, to, INVALID",
        "2026-03-01, 2076-03-02, to, OUT_OF_RANGE",
        "1492-03-01, 1930-03-01, from, OUT_OF_RANGE",
        "2190-03-01, 2201-03-01, to, OUT_OF_RANGE"
    })
    void anEmptyTimeATooLongOneAndDaysOutOfBoundsAreRefused(String from, String to, String field, String code) {
        generate(from, to)
                .path("generateCampaignCalendar.userErrors")
                .matchesJsonStrictly("[{\"field\": [\"input\", \"%s\"], \"code\": \"%s\"}]".formatted(field, code));
        assertThat(new Nodes(driver).count("Campaign")).isZero();
    }

    @Test
    void manyAtOnceMakeOneCalendarAndPlaceEachCampaignOnce() throws Exception {
        List<Callable<Object>> calls = new ArrayList<>();
        IntStream.range(0, 8).forEach(at -> {
            calls.add(() -> generate("2026-01-01", "2027-01-01"));
            calls.add(() -> {
                upsert("{key: \"c%1$d\", startsOn: \"2026-0%2$d-15\"}".formatted(at, at + 1));
                return at;
            });
        });
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            for (var call : threads.invokeAll(calls)) {
                call.get();
            }
        }
        generate("2026-01-01", "2027-01-01");

        Nodes nodes = new Nodes(driver);
        assertThat(nodes.count("Campaign")).isEqualTo(17 + 8);
        assertThat(nodes.number("MATCH ()-[r:PART_OF]->() RETURN count(r) AS n"))
                .isEqualTo(16 + 8);
        assertThat(nodes.number("MATCH (c:Campaign)-[:PART_OF]->(m) WHERE c.key STARTS WITH 'c' AND c.kind <> 'PERIOD' "
                        + "AND m.startsOn.month = c.startsOn.month RETURN count(DISTINCT c) AS n"))
                .isEqualTo(8);
    }

    @Test
    void aQuarterSumsWhatItsCampaignsBrought() {
        upsert(
                "{key: \"may\", startsOn: \"2026-05-04\"}, {key: \"june\", startsOn: \"2026-06-01\"}, {key: \"july\", startsOn: \"2026-07-01\"}");
        ask("""
                mutation { submitLeads(inputs: [
                  {source: FORM, email: "ann@acme.eu", occurredAt: "2026-05-05T10:00:00Z", campaignKey: "may"}
                  {source: FORM, email: "ann@acme.eu", occurredAt: "2026-06-05T10:00:00Z", campaignKey: "june"}
                  {source: FORM, email: "bob@acme.eu", occurredAt: "2026-06-06T10:00:00Z", campaignKey: "june"}
                  {source: FORM, email: "bob@acme.eu", occurredAt: "2026-07-06T10:00:00Z", campaignKey: "july"}
                ]) { results { userErrors { code } } } }""");
        generated("2026-01-01", "2027-01-01");

        ask("""
                { leadCategories(from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z", groupBy: [CAMPAIGN], campaignKey: "calendar:2026-Q2") {
                  rows { campaign { key } counts { newProspect returningProspect } } } }""").path("leadCategories.rows").matchesJsonStrictly("""
                        [{"campaign": {"key": "calendar:2026-05"}, "counts": {"newProspect": 1, "returningProspect": 0}},
                         {"campaign": {"key": "calendar:2026-06"}, "counts": {"newProspect": 1, "returningProspect": 1}}]""");
        campaign("calendar:2026-Q2", "performance { members newMembers returningMembers inboundTouches }")
                .path("campaign.performance")
                .matchesJsonStrictly(
                        "{\"members\": 2, \"newMembers\": 2, \"returningMembers\": 0, \"inboundTouches\": 3}");
    }

    private int generated(String from, String to) {
        return generate(from, to)
                .path("generateCampaignCalendar.created")
                .entity(Integer.class)
                .get();
    }

    private GraphQlTester.Response generate(String from, String to) {
        return api.document(
                        "mutation($from: Date!, $to: Date!) { generateCampaignCalendar(input: {from: $from, to: $to}) "
                                + "{ created placed userErrors { field code } } }")
                .variables(Map.of("from", from, "to", to))
                .execute();
    }

    private String parent(String key) {
        return campaign(key, "parent { key }")
                .path("campaign.parent.key")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response campaign(String key, String fields) {
        return ask("{ campaign(by: {key: \"" + key + "\"}) { " + fields + " } }");
    }

    private void upsert(String inputs) {
        ask("mutation { upsertCampaigns(inputs: [" + inputs + "]) { results { userErrors { code } } } }")
                .path("upsertCampaigns.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
    }

    private GraphQlTester.Response ask(String document) {
        return api.document(document).execute();
    }
}
