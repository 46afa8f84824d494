package io.leadgraph.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.leadgraph.facts.account.AccountScope;
import io.leadgraph.facts.touch.TouchPart;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page of a journey costs, in database hits: nothing but its own touches. */
@GraphTest
class JourneyCostTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int PAGE = 50;

    /** Less than one property more of each touch. */
    private static final Percentage A_LITTLE = withPercentage(5);

    @Autowired
    Driver driver;

    @ParameterizedTest
    @EnumSource
    void thePageAfterAThousandTouchesCostsWhatTheFirstCosts(Scope scope) {
        Roots roots = twoThousandTouches(Duration.ofMinutes(1));

        for (JourneyOrder order : JourneyOrder.values()) {
            Cursor tenHundredth = new Cursor(
                    START.plus(Duration.ofMinutes(1000)).toString(),
                    roots.touches().get(1000));
            assertThat(hits(scope, roots, order, tenHundredth)).isCloseTo(hits(scope, roots, order, null), A_LITTLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageInsideOneInstantOfAnImportCostsWhatTheFirstCosts(Scope scope) {
        Roots roots = twoThousandTouches(Duration.ZERO);

        for (JourneyOrder order : JourneyOrder.values()) {
            Cursor tenHundredth = new Cursor(START.toString(), roots.touches().get(1000));
            assertThat(hits(scope, roots, order, tenHundredth)).isCloseTo(hits(scope, roots, order, null), A_LITTLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageCostsTheSameInALargerGraph(Scope scope) {
        Roots small = touches(120, Duration.ofMinutes(1), "small");
        long before = hits(scope, small, JourneyOrder.NEWEST_FIRST, null);
        twoThousandTouches(Duration.ofMinutes(1));

        assertThat(hits(scope, small, JourneyOrder.NEWEST_FIRST, null)).isLessThanOrEqualTo(before);
    }

    /** The database goes on with a plan that it made when it expected nothing, long after much has come in. */
    @ParameterizedTest
    @EnumSource
    void aPlanFromBeforeTheFirstTouchCostsWhatALaterOneCosts(Scope scope) {
        forgetPlans();
        PageCost empty = page(scope, touches(0, Duration.ZERO, "none"), JourneyOrder.NEWEST_FIRST, null);
        assertThat(empty.touches()).isZero();
        Roots roots = twoThousandTouches(Duration.ofMinutes(1));

        long early = hits(scope, roots, JourneyOrder.NEWEST_FIRST, null);
        forgetPlans();

        assertThat(early).isCloseTo(hits(scope, roots, JourneyOrder.NEWEST_FIRST, null), A_LITTLE);
    }

    private void forgetPlans() {
        try (var session = driver.session()) {
            session.run("CALL db.clearQueryCaches()").consume();
        }
    }

    private record Roots(Map<Scope, String> ids, List<String> touches) {}

    private Roots twoThousandTouches(Duration step) {
        return touches(2_000, step, "large");
    }

    private Roots touches(int count, Duration step, String name) {
        GraphBuilder graph = new GraphBuilder(driver);
        String person = graph.person(name, name + "@acme.com");
        String account = graph.account(name);
        String center = graph.center(name, account);
        graph.join(person, center, START.minusSeconds(1), null);
        String campaign = graph.campaign(name, "");
        String opportunity = graph.opportunity(name, account, person);
        List<String> touches = graph.touches(person, campaign, START, step, count, Map.of("accountId", account));
        return new Roots(
                Map.of(
                        Scope.PERSON, person,
                        Scope.ACCOUNT, account,
                        Scope.CAMPAIGN, campaign,
                        Scope.BUYING_CENTER, center,
                        Scope.OPPORTUNITY, opportunity),
                touches);
    }

    private long hits(Scope scope, Roots roots, JourneyOrder order, Cursor after) {
        PageCost page = page(scope, roots, order, after);
        assertThat(page.touches()).isEqualTo(PAGE + 1);
        return page.hits();
    }

    private PageCost page(Scope scope, Roots roots, JourneyOrder order, Cursor after) {
        JourneyRequest request = new JourneyRequest(
                new PageRequest(PAGE, after, true),
                JourneyFilter.of(Map.of()),
                order,
                AccountScope.SELF,
                Set.of(TouchPart.CAMPAIGN, TouchPart.PERSON, TouchPart.ACCOUNT));
        return PageCost.of(driver, scope, roots.ids().get(scope), request);
    }
}
