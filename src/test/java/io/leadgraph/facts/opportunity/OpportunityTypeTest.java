package io.leadgraph.facts.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Deals and new customers": what kind of sale a deal is, as told or as it follows from what its account had bought. */
@GraphTest
@OverBolt
class OpportunityTypeTest {
    /** Key, account, what else is told, and the type that follows. */
    private static final List<List<String>> DEALS = List.of(
            List.of(
                    "first",
                    "new",
                    "product: \"core\", openedAt: \"2024-01-01T00:00:00Z\", stage: WON, closedAt: \"2024-03-01T00:00:00Z\"",
                    "NEW_BUSINESS"),
            List.of("beside", "new", "product: \"core\", openedAt: \"2024-02-01T00:00:00Z\"", "NEW_BUSINESS"),
            List.of(
                    "again",
                    "new",
                    "product: \"core\", openedAt: \"2025-01-01T00:00:00Z\", stage: WON, closedAt: \"2025-03-01T00:00:00Z\"",
                    "RENEWAL"),
            List.of("more", "new", "product: \"maps\", openedAt: \"2025-01-01T00:00:00Z\"", "EXPANSION"),
            List.of(
                    "closedOnly",
                    "new",
                    "product: \"core\", stage: LOST, closedAt: \"2024-02-20T00:00:00Z\"",
                    "NEW_BUSINESS"),
            List.of("ofNothing", "new", "openedAt: \"2025-01-01T00:00:00Z\"", "RENEWAL"),
            List.of(
                    "told",
                    "new",
                    "type: NEW_BUSINESS, product: \"core\", openedAt: \"2025-01-01T00:00:00Z\"",
                    "NEW_BUSINESS"),
            List.of("agreed", "old", "stage: WON, closedAt: \"2026-02-01T00:00:00Z\"", "RENEWAL"),
            List.of("agreedMore", "old", "product: \"maps\", openedAt: \"2026-02-01T00:00:00Z\"", "EXPANSION"),
            List.of(
                    "one",
                    "centers",
                    "buyingCenterKey: \"one\", openedAt: \"2025-01-01T00:00:00Z\", stage: WON, closedAt: \"2025-02-01T00:00:00Z\"",
                    "NEW_BUSINESS"),
            List.of("two", "centers", "buyingCenterKey: \"two\", openedAt: \"2025-03-01T00:00:00Z\"", "EXPANSION"),
            List.of("oneAgain", "centers", "buyingCenterKey: \"one\", openedAt: \"2026-03-01T00:00:00Z\"", "RENEWAL"),
            List.of("before", "gone", "product: \"core\", stage: WON, closedAt: \"2022-01-01T00:00:00Z\"", "EXPANSION"),
            List.of("back", "gone", "product: \"core\", openedAt: \"2025-01-01T00:00:00Z\"", "NEW_BUSINESS"));

    @Autowired
    HttpGraphQlTester api;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTypeFollowsFromTheAccountThenInWhicheverOrderDealsAreTold(boolean newestFirst) {
        List<List<String>> told = newestFirst ? DEALS.reversed() : DEALS;
        accounts();
        told.forEach(deal -> deal(deal.get(0), "accountKey: \"" + deal.get(1) + "\", " + deal.get(2)));

        DEALS.forEach(deal -> assertThat(type(deal.get(0))).as(deal.get(0)).isEqualTo(deal.get(3)));
        for (String type : List.of("NEW_BUSINESS", "RENEWAL", "EXPANSION")) {
            assertThat(keys("types: [" + type + "]"))
                    .containsExactlyInAnyOrderElementsOf(DEALS.stream()
                            .filter(deal -> deal.get(3).equals(type))
                            .map(List::getFirst)
                            .toList());
        }
        assertThat(keys("types: [RENEWAL, EXPANSION], accountKey: \"centers\""))
                .containsExactlyInAnyOrder("two", "oneAgain");
    }

    @Test
    void aTypeThatWasToldIsKeptUntilItIsCleared() {
        accounts();
        deal("d", "accountKey: \"old\", type: NEW_BUSINESS, openedAt: \"2026-02-01T00:00:00Z\"");
        deal("d", "name: \"Deal\"");
        assertThat(type("d")).isEqualTo("NEW_BUSINESS");
        deal("d", "type: null");
        assertThat(type("d")).isEqualTo("RENEWAL");
    }

    @Test
    void aDealOfNobodyIsNewBusiness() {
        deal("d", "openedAt: \"2026-02-01T00:00:00Z\"");
        assertThat(type("d")).isEqualTo("NEW_BUSINESS");
        assertThat(keys("types: []")).isEqualTo(Collections.emptyList());
    }

    private void accounts() {
        run("""
                upsertAccounts(inputs: [{key: "new", name: "New"}, {key: "centers", name: "Centers"},
                  {key: "old", name: "Old", relationships: [{kind: CUSTOMER, from: "2020-01-01"}]},
                  {key: "gone", name: "Gone", relationships: [{kind: CUSTOMER, from: "2021-01-01", to: "2023-01-01"}]}])
                  { results { userErrors { message } } }""");
        run("""
                upsertBuyingCenters(inputs: [{key: "one", accountKey: "centers", name: "One"}, {key: "two", accountKey: "centers", name: "Two"}])
                  { results { userErrors { message } } }""");
    }

    private void deal(String key, String fields) {
        run("upsertOpportunities(inputs: [{key: \"" + key + "\", " + fields
                + "}]) { results { opportunity { type } userErrors { message } } }");
    }

    private String type(String key) {
        return api.document("{ opportunity(by: {key: \"" + key + "\"}) { type } }")
                .execute()
                .path("opportunity.type")
                .entity(String.class)
                .get();
    }

    private List<String> keys(String filter) {
        return api.document("{ opportunities(filter: {" + filter + "}, first: 100) { nodes { key } } }")
                .execute()
                .path("opportunities.nodes[*].key")
                .entityList(String.class)
                .get();
    }

    private void run(String mutation) {
        api.document("mutation { it: " + mutation + " }")
                .execute()
                .path("it..message")
                .entityList(String.class)
                .hasSize(0);
    }
}
