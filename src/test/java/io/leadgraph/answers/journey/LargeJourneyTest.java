package io.leadgraph.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.leadgraph.facts.account.AccountScope;
import io.leadgraph.facts.touch.TouchPart;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages among a hundred thousand people's touches of one campaign, a minute apart. */
@GraphTest
class LargeJourneyTest {
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final int ALL = 100_000;
    private static final int PAGE = 100;
    private static final List<Map<String, String>> FILTERS = List.of(Map.of(), Map.of("campaignKey", "year"));

    @Autowired
    Driver driver;

    private String ada;
    private String webinar;

    @Test
    void theCostIsThePagesAndNotTheGraphs() {
        GraphBuilder graph = new GraphBuilder(driver);
        ada = graph.person("Ada Byron");
        graph.campaign("year", "");
        webinar = graph.campaign("webinar", "year");
        graph.touches(ada, webinar, START, Duration.ofDays(1), PAGE + 1, Map.of());
        others(0, 1_000);
        List<Long> amongAThousand = pagesOfAda();

        others(1_000, ALL);

        // never more; less where the statement was planned while next to nothing was counted, and another plan came out
        List<Long> amongAll = pagesOfAda();
        for (int filter = 0; filter < FILTERS.size(); filter++) {
            assertThat(amongAll.get(filter))
                    .as("%s", FILTERS.get(filter))
                    .isLessThanOrEqualTo(amongAThousand.get(filter));
        }
        for (JourneyOrder order : JourneyOrder.values()) {
            for (boolean forward : new boolean[] {true, false}) {
                FILTERS.forEach(filter -> assertPageThousandCostsWhatTheFirstCosts(order, forward, filter));
            }
        }
    }

    private void assertPageThousandCostsWhatTheFirstCosts(
            JourneyOrder order, boolean forward, Map<String, String> filter) {
        boolean back = (order == JourneyOrder.NEWEST_FIRST) == forward;
        int last = back ? PAGE + 1 : ALL - PAGE - 2;
        Cursor cursor = new Cursor(START.plus(Duration.ofMinutes(last)).toString(), id(last));

        long first = hits(Scope.CAMPAIGN, webinar, request(new PageRequest(PAGE, null, forward), order, filter));
        long thousandth = hits(Scope.CAMPAIGN, webinar, request(new PageRequest(PAGE, cursor, forward), order, filter));

        assertThat(thousandth).as("%s forward=%s %s", order, forward, filter).isCloseTo(first, withPercentage(5));
    }

    private List<Long> pagesOfAda() {
        return FILTERS.stream()
                .map(filter -> hits(
                        Scope.PERSON,
                        ada,
                        request(new PageRequest(PAGE, null, true), JourneyOrder.NEWEST_FIRST, filter)))
                .toList();
    }

    private long hits(Scope scope, String id, JourneyRequest request) {
        PageCost page = PageCost.of(driver, scope, id, request);
        assertThat(page.touches()).isEqualTo(PAGE + 1);
        return page.hits();
    }

    private static JourneyRequest request(PageRequest page, JourneyOrder order, Map<String, String> filter) {
        return new JourneyRequest(
                page, JourneyFilter.of(filter), order, AccountScope.SELF, Set.of(TouchPart.CAMPAIGN, TouchPart.PERSON));
    }

    private static String id(int number) {
        return "touch_other_" + (1_000_000 + number);
    }

    /** People, and a touch of each, with what the statements find them by. */
    private void others(int from, int to) {
        new Nodes(driver)
                .run("""
                        UNWIND range($from, $to - 1) AS n
                        CALL (n) {
                          CREATE (:Person {id: 'person_other_' + n})
                          CREATE (:Touch {id: 'touch_other_' + (1000000 + n), occurredAt: $start + duration({minutes: n}),
                            identityId: 'identity_other_' + n, campaignId: $campaign})
                        } IN TRANSACTIONS OF 20000 ROWS""", Map.of("from", from, "to", to, "start", START.atZone(ZoneOffset.UTC), "campaign", webinar));
    }
}
