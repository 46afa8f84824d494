package io.leadgraph.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.leadgraph.platform.graph.Parameters;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page of a list of everybody costs, in database hits: its own rows, wherever it lies and however many others there are. */
@GraphTest
class EverybodyCostTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int PAGE = 50;
    private static final int MANY = 2_000;

    /** Less than one property more of each row, and a seek for the cursor's own instant. */
    private static final Percentage A_LITTLE = withPercentage(6);

    @Autowired
    Driver driver;

    /** A list, with how it is asked and the kind of the ids it goes by. */
    enum Listed {
        LEADS("person/leads_by_status", "lead_", Map.of("statuses", List.of("OPEN", "CONVERTED"))),
        LEADS_HELD("person/leads_held", "lead_", Map.of("heldBy", "owner:rita", "statuses", List.of("OPEN"))),
        WAITING_LEADS("queue/leads", "lead_", Map.of("keys", List.of("night"))),
        WAITING_HANDOFFS("queue/handoffs", "handoff_", Map.of("keys", List.of("night"))),
        OVERRIDES("override/page", "override_", Map.of()),
        TOUCHES("journey/everybody", "touch_", Map.of()),
        TOUCHES_OF_A_DIRECTION("journey/everybody", "touch_", Map.of("directions", List.of("INBOUND"))),
        TOUCHES_OF_KINDS("journey/everybody", "touch_", Map.of("kinds", List.of("CALL", "MEETING"))),
        TOUCHES_OF_A_CAMPAIGN("journey/everybody", "touch_", Map.of("campaignKey", "year"));

        private final String files;
        private final String ids;
        private final Map<String, Object> asked;

        Listed(String files, String ids, Map<String, Object> asked) {
            this.files = files;
            this.ids = ids;
            this.asked = asked;
        }

        Query query(boolean up) {
            boolean touches = ids.equals("touch_");
            return Query.load(files + (up ? (touches ? "_oldest" : "_up") : (touches ? "_newest" : "_down")));
        }

        String id(int number) {
            return ids + (1_000_000 + number);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageAfterAThousandRowsCostsWhatTheFirstCosts(Listed list) {
        store(0, MANY, Duration.ofMinutes(1));

        assertSameCost(list, START.plus(Duration.ofMinutes(MANY / 2)));
    }

    @ParameterizedTest
    @EnumSource
    void aPageInsideOneInstantCostsWhatTheFirstCosts(Listed list) {
        store(0, MANY, Duration.ZERO);

        assertSameCost(list, START);
    }

    @ParameterizedTest
    @EnumSource
    void aPageCostsTheSameInALargerGraph(Listed list) {
        store(0, 300, Duration.ofMinutes(1));
        long before = hits(list, true, null);
        store(300, MANY, Duration.ofMinutes(1));

        assertThat(hits(list, true, null)).isCloseTo(before, A_LITTLE);
    }

    private void assertSameCost(Listed list, Instant middle) {
        for (boolean up : new boolean[] {true, false}) {
            Cursor cursor = new Order("", true).cursor(middle, list.id(MANY / 2));
            assertThat(hits(list, up, new Cursor("", cursor.sort(), cursor.id())))
                    .as("up=%s", up)
                    .isCloseTo(hits(list, up, null), A_LITTLE);
        }
    }

    private long hits(Listed list, boolean up, @Nullable Cursor after) {
        Query query = list.query(up);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        query.parameters().forEach(name -> parameters.put(name, null));
        parameters.put("directions", List.of("INBOUND", "OUTBOUND"));
        parameters.put("parts", List.of("PERSON"));
        parameters.putAll(Keyset.apart(Keyset.byTime(new PageRequest(PAGE, after, true), new Order("", up))));
        parameters.putAll(list.asked);
        try (var session = driver.session()) {
            var result = session.run("PROFILE " + query.cypher(), Parameters.of(parameters));
            List<Object> rows = result.list().stream()
                    .<Object>flatMap(row -> row.values().stream()
                            .filter(value -> value.type().name().startsWith("LIST"))
                            .findFirst()
                            .map(found -> found.asList().stream())
                            .orElse(List.<Object>of(row).stream()))
                    .toList();
            assertThat(rows).as("a whole page").hasSize(PAGE + 1);
            return hits(result.consume().profile());
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(EverybodyCostTest::hits).sum();
    }

    /** A person a step, each with a lead of an owner, one that waits, a decision by hand and a touch; and a handoff that waits. */
    private void store(int from, int to, Duration step) {
        new Nodes(driver).run("MERGE (:Campaign {id: 'campaign_year', key: 'year'})");
        new Nodes(driver)
                .run(
                        """
                        UNWIND range($from, $to - 1) AS n
                        CALL (n) {
                          WITH n, $start + duration({seconds: n * $step}) AS at, toString(1000000 + n) AS number
                          CREATE (:Person {id: 'person_' + number, sortName: number, recordedAt: at})
                            <-[:IDENTIFIES {recordedAt: at}]-(i:Identity {id: 'identity_' + number, recordedAt: at})
                          CREATE (i)-[:HAS_LEAD]->(:Lead {id: 'lead_' + number, status: 'OPEN', createdAt: at, recordedAt: at, heldBy: 'owner:rita'})
                          CREATE (i)-[:HAS_LEAD]->(:Lead {id: 'lead_' + number + 'q', status: 'OPEN', createdAt: at, recordedAt: at,
                            heldBy: 'queue:night'})
                          CREATE (i)-[:HAS_LEAD]->(:Lead {id: 'lead_' + number + 'c', status: 'CONVERTED', createdAt: at, recordedAt: at})
                          CREATE (i)-[:HAS_OVERRIDE]->(:RelationshipOverride {id: 'override_' + number, relationship: 'PROSPECT', note: 'n',
                            by: 'b', from: at, recordedAt: at})
                          CREATE (:Handoff {id: 'handoff_' + number, passedAt: at, recordedAt: at, queue: 'night', waitsIn: 'night',
                            dueAt: at, openDueAt: at, moveBy: at, passedOn: 0, policyVersion: 0})
                          CREATE (:Touch {id: 'touch_' + number, kind: ['CALL', 'MEETING'][n % 2], direction: ['INBOUND', 'OUTBOUND'][n / 2 % 2],
                            occurredAt: at, recordedAt: at, provenance: 'LIVE', contentKey: number, identityId: i.id,
                            campaignId: 'campaign_year'})
                        } IN TRANSACTIONS OF 5000 ROWS""",
                        Map.of(
                                "from",
                                from,
                                "to",
                                to,
                                "step",
                                step.toSeconds(),
                                "start",
                                START.atZone(ZoneOffset.UTC)));
    }
}
