package io.leadgraph.facts.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class CampaignReadsTest {
    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    @Autowired
    CountingGraph graph;

    Nodes nodes;

    @BeforeEach
    void seed() {
        nodes = new Nodes(driver);
        tester.document(
                        "mutation($inputs: [CampaignInput!]!) { upsertCampaigns(inputs: $inputs) { results { created } } }")
                .variable(
                        "inputs",
                        Stream.concat(
                                        Stream.of(Map.of(
                                                "key", "year", "name", "Year", "kind", "PERIOD", "evergreen", true)),
                                        IntStream.range(0, 9)
                                                .mapToObj(at -> Map.of(
                                                        "key",
                                                        "c" + (9 - at),
                                                        "name",
                                                        "Mail " + at % 3,
                                                        "kind",
                                                        "EMAIL",
                                                        "product",
                                                        "p" + at % 2,
                                                        "parentKey",
                                                        "year")))
                                .toList())
                .execute()
                .path("upsertCampaigns.results[*].created")
                .entityList(Boolean.class)
                .doesNotContain(false);
    }

    private GraphQlTester.Response read(String document) {
        return tester.document(document).execute();
    }

    @ParameterizedTest
    @CsvSource({"NAME, ASC", "NAME, DESC", "KEY, ASC", "KEY, DESC"})
    void pagesForwardsAndBackwardsGiveTheWholeListOnce(String field, String direction) {
        String list = "campaigns(orderBy: {field: " + field + ", direction: " + direction + "}, %s)";
        List<String> all = keys(read("{ list: " + list.formatted("first: 50") + " { nodes { key } } }"));

        assertThat(all).hasSize(10).doesNotHaveDuplicates();
        assertThat(walk("", list, true)).isEqualTo(all);
        assertThat(walk("", list, false)).isEqualTo(all);
    }

    @Test
    void childrenPageByNameBothWays() {
        String list = "children(%s)";
        String of = "campaign(by: {key: \"year\"})";
        List<String> all = keys(
                read("{ " + of + " { list: " + list.formatted("first: 50") + " { nodes { key } } } }"), "campaign.");

        assertThat(all).hasSize(9).doesNotHaveDuplicates();
        assertThat(walk(of, list, true)).isEqualTo(all);
        assertThat(walk(of, list, false)).isEqualTo(all);
    }

    private List<String> walk(String of, String list, boolean forward) {
        List<String> found = new ArrayList<>();
        String at = "";
        boolean more = true;
        String prefix = of.isEmpty() ? "" : "campaign.";
        while (more) {
            String field = "list: " + list.formatted((forward ? "first: 4" : "last: 4") + at)
                    + " { nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
            var page = read(of.isEmpty() ? "{ " + field + " }" : "{ " + of + " { " + field + " } }");
            found.addAll(forward ? found.size() : 0, keys(page, prefix));
            String info = prefix + "list.pageInfo.";
            more = page.path(info + (forward ? "hasNextPage" : "hasPreviousPage"))
                    .entity(Boolean.class)
                    .get();
            String cursor = page.path(info + (forward ? "endCursor" : "startCursor"))
                    .entity(String.class)
                    .get();
            at = ", " + (forward ? "after" : "before") + ": \"" + cursor + "\"";
        }
        return found;
    }

    private static List<String> keys(GraphQlTester.Response answer) {
        return keys(answer, "");
    }

    private static List<String> keys(GraphQlTester.Response answer, String prefix) {
        return answer.path(prefix + "list.nodes[*].key")
                .entityList(String.class)
                .get();
    }

    @Test
    void filtersHoldTogether() {
        assertThat(found("{evergreen: true}")).containsExactly("year");
        assertThat(found("{kinds: [PERIOD, WEBINAR]}")).containsExactly("year");
        assertThat(found("{parentKey: \"year\", product: \"p1\", nameStartsWith: \"MAIL 1\"}"))
                .containsExactlyInAnyOrder("c8", "c2");
    }

    @Test
    void whatRunsWhatIsATestAndWhatStandsAloneIsFound() {
        tester.document("""
                        mutation { upsertCampaigns(inputs: [{key: "year", startsOn: "2026-01-01"},
                          {key: "c1", startsOn: "2026-06-02", endsOn: "2026-06-02"}, {key: "c2", endsOn: "2026-06-01"}, {key: "c3", startsOn: "2026-06-03"},
                          {key: "c4", test: true}, {key: "c5", startsOn: "2027-01-01"}]) { results { userErrors { message } } } }""")
                .execute()
                .path("upsertCampaigns.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(found("{runningOn: \"2026-06-02\", kinds: [EMAIL]}"))
                .containsExactlyInAnyOrder("c1", "c4", "c6", "c7", "c8", "c9");
        assertThat(found("{runningOn: \"2026-01-01\", topLevel: true}")).containsExactly("year");
        assertThat(found("{runningOn: \"2025-12-31\", topLevel: true}")).isEmpty();
        assertThat(found("{test: true}")).containsExactly("c4");
        assertThat(found("{test: false, topLevel: true}")).containsExactly("year");
        assertThat(found("{topLevel: false}")).hasSize(9);
    }

    private List<String> found(String filter) {
        return keys(read("{ list: campaigns(filter: " + filter + ") { nodes { key } } }"));
    }

    @Test
    void aListTakesAsManyStatementsHoweverLongItIs() {
        int two = statements(2);

        assertThat(statements(10)).isEqualTo(two).isLessThanOrEqualTo(5);
    }

    private int statements(int first) {
        graph.reset();
        read("{ campaigns(first: " + first
                        + ", orderBy: {field: KEY}) { nodes { key parent { key } memberStatuses { name } "
                        + "children(first: 2) { nodes { key } } members(first: 2) { nodes { id } } } } }")
                .path("campaigns.nodes")
                .entityList(Object.class)
                .hasSize(first);
        return graph.statements();
    }

    @Test
    void membersOfManyCampaignsComeFromTheIndex() {
        assertThat(Plans.of(driver, "campaign/members_desc"))
                .contains("NodeIndexSeek")
                .doesNotContain("Sort", "Top");
        assertThat(Plans.of(driver, "campaign/members_asc"))
                .contains("NodeIndexSeek")
                .doesNotContain("Sort", "Top");
    }

    @Test
    void membershipsAreReadFromThePersonAndFromTheCampaign() {
        nodes.run("""
                MATCH (c:Campaign {key: 'c1'})
                CREATE (p:Person {id: 'person_1', name: 'Ann', sortName: 'ann', recordedAt: datetime()})
                  <-[:IDENTIFIES {recordedAt: datetime()}]-(i:Identity {id: 'identity_1', recordedAt: datetime()})
                WITH c, i UNWIND range(1, 3) AS n
                CREATE (i)-[:JOINED]->(m:CampaignMember {id: 'member_' + n, key: 'k' + n, campaignId: c.id, entry: 'NEW',
                  status: 'Came', responded: true, firstRespondedAt: datetime('2026-06-01T00:00Z'),
                  recordedAt: datetime('2026-06-01T00:00Z'), category: 'NEW_PROSPECT', categoryAt: datetime('2026-06-01T00:00Z')})
                  -[:IN_CAMPAIGN]->(c)
                CREATE (m)-[:CHANGED_TO]->(:StatusChange {status: 'Came', responded: true, negative: false,
                  at: datetime('2026-06-01T00:00Z'), recordedAt: datetime('2026-06-02T00:00Z')})
                CREATE (m)-[:CHANGED_TO]->(:StatusChange {status: 'Sent', responded: false, negative: false,
                  at: datetime('2026-05-01T00:00Z'), recordedAt: datetime('2026-06-02T00:00Z')})""");
        graph.reset();
        var answer = read("""
                { campaign(by: {key: "c1"}) { members(first: 2) { pageInfo { hasNextPage } nodes { id entry responded category
                    person { id memberships(last: 2) { nodes { id campaign { key } } } }
                    stamps { category } statusHistory { status responded } customFields { name } } } } }""");

        answer.path("campaign.members.nodes[*].id").entityList(String.class).containsExactly("member_3", "member_2");
        answer.path("campaign.members.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true);
        answer.path("campaign.members.nodes[0]").matchesJson("""
                        {"id": "member_3", "entry": "NEW", "responded": true, "category": "NEW_PROSPECT",
                         "person": {"id": "person_1", "memberships": {"nodes": [
                           {"id": "member_2", "campaign": {"key": "c1"}}, {"id": "member_1", "campaign": {"key": "c1"}}]}},
                         "stamps": {"category": "NEW_PROSPECT"}, "customFields": [],
                         "statusHistory": [{"status": "Sent", "responded": false}, {"status": "Came", "responded": true}]}""");
        assertThat(graph.statements()).isLessThanOrEqualTo(8);
    }

    @Test
    void aCampaignThatIsNotThereIsNull() {
        read("{ campaign(by: {key: \"none\"}) { id } }").path("campaign").valueIsNull();
        read("{ campaign(by: {id: \"campaign_none\"}) { id } }")
                .path("campaign")
                .valueIsNull();
    }
}
