package io.leadgraph.facts.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.leadgraph.platform.graph.Parameters;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page of members costs, in database hits: nothing but its own members, and those merged with them. */
@GraphTest
class MemberCostTest {
    private static final int PAGE = 50;

    @Autowired
    Driver driver;

    private GraphBuilder graph;
    private String webinar;
    private List<String> people;

    @BeforeEach
    void aCampaignOfHundreds() {
        graph = new GraphBuilder(driver);
        webinar = graph.campaign("webinar", "");
        people = IntStream.range(0, 400).mapToObj(i -> graph.person("p" + i)).toList();
        people.forEach(person -> graph.member(person, webinar));
        new Nodes(driver).run("""
                MATCH (m:CampaignMember) WITH m ORDER BY m.id WITH collect(m) AS members
                UNWIND range(0, size(members) - 1) AS i WITH members[i] AS m, i
                SET m.recordedAt = m.recordedAt + duration({seconds: i})""");
    }

    @Test
    void aMemberCostsFewHitsAndALaterPageWhatTheFirstCosts() {
        Page first = page(null);
        Page later = page(page(first.last()).last());
        assertThat(first.members()).isEqualTo(PAGE + 1);
        assertThat(first.hits() / PAGE).isLessThanOrEqualTo(25);
        assertThat(later.hits()).isCloseTo(first.hits(), withPercentage(5));
    }

    @Test
    void whatElseAPersonIsAMemberOfCostsNothing() {
        long before = page(null).hits();
        String busy = people.getLast();
        IntStream.range(0, 200).forEach(i -> graph.member(busy, graph.campaign("other " + i, "")));
        assertThat(page(null).hits()).isCloseTo(before, withPercentage(2));
        graph.merge(people.getLast(), people.get(people.size() - 2));
        Page merged = page(null);
        assertThat(merged.members()).isEqualTo(PAGE + 1);
        assertThat(merged.hits() - before).isLessThanOrEqualTo(100);
    }

    private record Page(int members, long hits, Cursor last) {}

    private Page page(Cursor after) {
        Keyset<?> place = Keyset.byTime(new PageRequest(PAGE, after, true), Order.down("members"));
        Map<String, Object> parameters = new HashMap<>(place.parameters());
        parameters.putAll(MemberFilter.of(null).parameters());
        parameters.put("people", true);
        parameters.put("roots", List.of(Map.of("id", webinar)));
        Query query = Query.load(place.up() ? "campaign/members_asc" : "campaign/members_desc");
        try (var session = driver.session()) {
            var result = session.run("PROFILE " + query.cypher(), Parameters.of(parameters));
            List<Map<String, Object>> members = result.single().get("members").asList(value -> value.asMap());
            Map<String, Object> last = members.get(PAGE - 1);
            Cursor cursor = Order.down("members")
                    .cursor(((ZonedDateTime) last.get("recordedAt")).toInstant(), (String) last.get("id"));
            return new Page(members.size(), hits(result.consume().profile()), cursor);
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(MemberCostTest::hits).sum();
    }
}
