package io.leadgraph.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.account.Api;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Long lists in each of their orders: everything stands in every order once, whichever way and however it is paged. */
@GraphTest
@OverBolt
class ListOrdersTest {
    private static final String DAY = "T00:00:00Z";

    @Autowired
    HttpGraphQlTester http;

    private Api api;

    @BeforeEach
    void tellTheStory() {
        api = new Api(http);
        Api.stored(api.accounts(
                Map.of("key", "a1", "name", "Zinc", "owner", "Bo"),
                Map.of("key", "a2", "name", "Acme"),
                Map.of("key", "a3", "name", "Mill", "owner", "ann")));
        Api.stored(api.opportunities(List.of(
                Map.of(
                        "key",
                        "d1",
                        "accountKey",
                        "a1",
                        "amount",
                        "20",
                        "currency",
                        "EUR",
                        "openedAt",
                        "2026-03-01" + DAY),
                Map.of("key", "d2", "accountKey", "a1", "openedAt", "2026-01-01" + DAY, "closedAt", "2026-05-02" + DAY),
                Map.of(
                        "key",
                        "d3",
                        "accountKey",
                        "a1",
                        "amount",
                        "9.5",
                        "currency",
                        "USD",
                        "openedAt",
                        "2026-02-01" + DAY,
                        "closedAt",
                        "2026-05-01" + DAY))));
        api.run("""
                mutation { it: upsertCampaigns(inputs: [
                  {key: "c1", name: "Spring", cost: "300", currency: "EUR", startsOn: "2026-03-01"},
                  {key: "c2", name: "Autumn", startsOn: "2026-09-01"},
                  {key: "c3", name: "Always", cost: "1000", currency: "EUR"}]) { results { userErrors { code } } } }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accounts      | NAME       | a2 a3 a1",
                "accounts      | KEY        | a1 a2 a3",
                "accounts      | CREATED_AT | a1 a2 a3",
                "accounts      | OWNER      | a2 a3 a1",
                "opportunities | KEY        | d1 d2 d3",
                "opportunities | CREATED_AT | d1 d2 d3",
                "opportunities | AMOUNT     | d2 d3 d1",
                "opportunities | OPENED_AT  | d2 d3 d1",
                "opportunities | CLOSED_AT  | d1 d3 d2",
                "campaigns     | NAME       | c3 c2 c1",
                "campaigns     | KEY        | c1 c2 c3",
                "campaigns     | STARTS_ON  | c3 c1 c2",
                "campaigns     | COST       | c2 c1 c3",
            })
    void everyOrderHoldsEverythingOnceEitherWay(String list, String field, String ascending) {
        List<String> expected = List.of(ascending.split(" "));

        assertThat(paged(list, field, "ASC", "first", "after")).isEqualTo(expected);
        assertThat(paged(list, field, "DESC", "first", "after")).isEqualTo(expected.reversed());
        assertThat(paged(list, field, "ASC", "last", "before")).isEqualTo(expected.reversed());
        assertThat(paged(list, field, "DESC", "last", "before")).isEqualTo(expected);
    }

    @Test
    void whatChangesMovesInEveryOrder() {
        Api.stored(api.accounts(Map.of("key", "a2", "owner", "cy")));
        Api.stored(api.opportunities(List.of(Map.of("key", "d2", "amount", "11", "currency", "EUR"))));
        api.run(
                "mutation { it: upsertCampaigns(inputs: [{key: \"c1\", startsOn: null}]) { results { userErrors { code } } } }");

        assertThat(paged("accounts", "OWNER", "ASC", "first", "after")).containsExactly("a3", "a1", "a2");
        assertThat(paged("opportunities", "AMOUNT", "ASC", "first", "after")).containsExactly("d3", "d2", "d1");
        assertThat(paged("campaigns", "STARTS_ON", "DESC", "first", "after"))
                .last()
                .isIn("c1", "c3");
    }

    /** What other writers than the upsert store stands in every order too. */
    @Test
    void nothingIsLeftOutOfAnOrder() {
        api.run("""
                mutation { it: submitLead(input: {source: FORM, email: "x@unheard-of.eu"}) { lead { id } } }
                """);
        String lead = api.run("{ person(by: {email: \"x@unheard-of.eu\"}) { leads { id } } }")
                .path("person.leads[0].id")
                .entity(String.class)
                .get();
        api.run("mutation { it: convertLead(input: {leadId: \"" + lead
                + "\", opportunityKey: \"opened\"}) { userErrors { message } } }");

        assertThat(paged("accounts", "OWNER", "ASC", "first", "after"))
                .hasSize(4)
                .contains("domain:unheard-of.eu");
        for (String field : List.of("AMOUNT", "OPENED_AT", "CLOSED_AT")) {
            assertThat(paged("opportunities", field, "DESC", "first", "after"))
                    .hasSize(4)
                    .contains("opened");
        }
        assertThat(paged("campaigns", "COST", "ASC", "first", "after")).hasSize(4);
        assertThat(paged("campaigns", "STARTS_ON", "ASC", "first", "after")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people(orderBy: {field: NAME, direction: DESC}, %s)",
                "accounts(orderBy: {field: NAME, direction: DESC}, %s)",
                "accounts(orderBy: {field: KEY, direction: ASC}, %s)",
                "campaigns(orderBy: {field: NAME, direction: ASC}, %s)",
                "handoffs(%s)",
                "decisionChanges(%s)"
            })
    void aCursorIsOfOneListAndOneOrder(String other) {
        String cursor = api.run("{ accounts(first: 1, orderBy: {field: NAME}) { pageInfo { endCursor } } }")
                .path("accounts.pageInfo.endCursor")
                .entity(String.class)
                .get();

        http.document("{ it: " + other.formatted("first: 2, after: \"" + cursor + "\"")
                        + " { pageInfo { endCursor } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
                    assertThat(error.getMessage()).contains("another list, or of this one in another order");
                }));
    }

    /** The list by pages of one or two. */
    private List<String> paged(String list, String field, String direction, String size, String place) {
        List<String> keys = new ArrayList<>();
        String cursor = null;
        for (int n = 1; n < 10; n++) {
            String from = cursor == null ? "" : ", " + place + ": \"" + cursor + "\"";
            var page =
                    api.run("{ it: " + list + "(orderBy: {field: " + field + ", direction: " + direction + "}, " + size
                            + ": " + (n % 2 + 1) + from
                            + ") { nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");
            List<String> nodes =
                    page.path("it.nodes[*].key").entityList(String.class).get();
            keys.addAll(size.equals("last") ? nodes.reversed() : nodes);
            boolean more = page.path("it.pageInfo." + (size.equals("last") ? "hasPreviousPage" : "hasNextPage"))
                    .entity(Boolean.class)
                    .get();
            if (!more) {
                return keys;
            }
            cursor = page.path("it.pageInfo." + (size.equals("last") ? "startCursor" : "endCursor"))
                    .entity(String.class)
                    .get();
        }
        throw new AssertionError("No end: " + keys);
    }
}
