package io.leadgraph.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class PersonJourneyTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");
    private static final String EVERYTHING = """
            query Everything($by: PersonBy!) {
              person(by: $by) { name journey(first: 100) { nodes {
                id kind direction occurredAt recordedAt provenance product
                campaign { name parent { name parent { name parent { name } } } }
                account { name } person { name } buyingCenter { name } member { entry status }
              } pageInfo { hasNextPage } } }
            }""";

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph statements;

    @Autowired
    Driver driver;

    private GraphBuilder graph;
    private String ada;
    private String webinar;

    @BeforeEach
    void story() {
        graph = new GraphBuilder(driver);
        ada = graph.person("Ada Byron", "ada@acme.com");
        graph.campaign("2026", "");
        graph.campaign("2026-Q2", "2026");
        webinar = graph.campaign("webinar", "2026-Q2");
    }

    @Test
    void aPersonWithAJourneyAndAllItLeadsToIsOneStatement() {
        String acme = graph.account("acme");
        String center = graph.center("acme-tools", acme);
        graph.member(ada, webinar);
        graph.touch(ada, webinar, MAY, Map.of("accountId", acme, "centerId", center, "product", "tools"));
        graph.touch(ada, webinar, MAY.plusSeconds(1), Map.of());
        statements.reset();

        var answer = api.document(EVERYTHING)
                .variable("by", Map.of("email", "Ada@ACME.com"))
                .execute();

        assertThat(statements.statements()).isEqualTo(1);
        answer.path("person.journey.nodes[1]").matchesJson("""
                {"kind": "FORM_SUBMIT", "product": "tools", "occurredAt": "2026-05-01T09:00:00.000Z",
                 "campaign": {"name": "webinar", "parent": {"name": "2026-Q2", "parent": {"name": "2026", "parent": null}}},
                 "account": {"name": "acme"}, "person": {"name": "Ada Byron"},
                 "buyingCenter": {"name": "acme-tools"}, "member": {"entry": "NEW", "status": "Responded"}}""");
        answer.path("person.journey.nodes[0]").matchesJson("""
                {"account": null, "buyingCenter": null, "product": null}""");
    }

    @Test
    void nobodyIsNullInOneStatement() {
        statements.reset();

        api.document(EVERYTHING)
                .variable("by", Map.of("email", "nobody@acme.com"))
                .execute()
                .path("person")
                .valueIsNull();
        assertThat(statements.statements()).isEqualTo(1);
    }

    @Test
    void theTouchesOfEveryIdentityOfAMergedPersonComeInTheOrderOfTime() {
        String alias = graph.person("A. Byron", "ada@gmail.com");
        List<String> odd = graph.touches(ada, webinar, MAY, Duration.ofHours(2), 3, Map.of());
        List<String> even =
                graph.touches(alias, webinar, MAY.plus(Duration.ofHours(1)), Duration.ofHours(2), 3, Map.of());
        graph.merge(ada, alias);

        assertThat(ids("first: 4, order: OLDEST_FIRST"))
                .containsExactly(odd.get(0), even.get(0), odd.get(1), even.get(1));
        assertThat(ids("first: 2")).containsExactly(even.get(2), odd.get(2));
        assertThat(ids("last: 2")).containsExactly(even.get(0), odd.get(0));
    }

    @Test
    void everyFieldOfTheFilterRestricts() {
        graph.campaign("year-before", "");
        String other = graph.campaign("other", "year-before");
        String wanted =
                graph.touch(ada, webinar, MAY, Map.of("product", "tools", "kind", "CALL", "category", "NEW_CUSTOMER"));
        graph.touch(ada, webinar, MAY.minusSeconds(1), Map.of("product", "tools", "kind", "CALL"));
        graph.touch(ada, webinar, MAY.plusSeconds(60), Map.of("product", "tools", "kind", "CALL"));
        graph.touch(ada, webinar, MAY, Map.of("product", "toys", "kind", "CALL"));
        graph.touch(ada, webinar, MAY, Map.of("product", "tools", "kind", "MEETING"));
        graph.touch(ada, webinar, MAY, Map.of("product", "tools", "kind", "CALL", "direction", "OUTBOUND"));
        graph.touch(ada, other, MAY, Map.of("product", "tools", "kind", "CALL"));
        graph.touch(ada, webinar, MAY, Map.of("product", "tools", "kind", "CALL", "category", "NEW_PROSPECT"));
        graph.touch(
                ada,
                webinar,
                MAY,
                Map.of("product", "tools", "kind", "CALL", "category", "NEW_CUSTOMER", "provenance", "IMPORT"));

        assertThat(ids("""
                filter: {from: "2026-05-01T11:00:00+02:00", to: "2026-05-01T09:01:00Z", kinds: [CALL, CHAT],
                  direction: INBOUND, campaignKey: "2026", product: "tools",
                  categories: [NEW_CUSTOMER, RETURNING_CUSTOMER], provenances: [LIVE, INTAKE]}""")).containsExactly(wanted);
        assertThat(ids("filter: {campaignKey: \"no such campaign\"}")).isEmpty();
        assertThat(ids("filter: {kinds: []}")).isEmpty();
        assertThat(ids("filter: {campaignKey: \"2026\"}")).hasSize(8);
    }

    @Test
    void journeysUnderTwoAliasesAreTwoJourneys() {
        List<String> touches = graph.touches(ada, webinar, MAY, Duration.ofHours(1), 3, Map.of());

        var answer = api.document("""
                        { person(by: {email: "ada@acme.com"}) {
                            newest: journey(first: 1) { nodes { id } }
                            oldest: journey(first: 1, order: OLDEST_FIRST) { edges { node { id campaign { key } } } } } }""").execute();

        answer.path("person.newest.nodes[0].id").entity(String.class).isEqualTo(touches.get(2));
        answer.path("person.oldest.edges[0].node.id").entity(String.class).isEqualTo(touches.get(0));
        answer.path("person.oldest.edges[0].node.campaign.key")
                .entity(String.class)
                .isEqualTo("webinar");
    }

    @Test
    void aWrongCursorOrPageSizeIsBadUserInput() {
        for (String arguments : List.of("first: 0", "first: 501", "first: 1, last: 1", "after: \"bm8\"")) {
            api.document("{ person(by: {email: \"ada@acme.com\"}) { journey(" + arguments + ") { nodes { id } } } }")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors).as(arguments).hasSize(1));
        }
    }

    private List<String> ids(String arguments) {
        return api.document("{ person(by: {email: \"ada@acme.com\"}) { journey(" + arguments + ") { nodes { id } } } }")
                .execute()
                .path("person.journey.nodes[*].id")
                .entityList(String.class)
                .get();
    }
}
