package io.leadgraph.facts.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.account.Api;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.Plans;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Every list of opportunities is read from both of its ends. */
@GraphTest
@OverBolt
class OpportunityPagesTest {
    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list: opportunities(orderBy: {field: KEY, direction: ASC}, %s)         | d0 d1 d2",
                "list: opportunities(orderBy: {field: KEY, direction: DESC}, %s)        | d2 d1 d0",
                "list: opportunities(orderBy: {field: CREATED_AT, direction: ASC}, %s)  | d0 d1 d2",
                "list: opportunities(orderBy: {field: CREATED_AT, direction: DESC}, %s) | d2 d1 d0",
                "of: account(by: {key: \"acme\"}) { list: opportunities(%s)             | d2 d1 d0",
                "of: buyingCenter(by: {key: \"it\"}) { list: opportunities(%s)          | d2 d1 d0",
            })
    void aListIsReadFromBothEnds(String list, String keys) {
        Api api = new Api(http);
        Api.stored(api.accounts(Map.of("key", "acme", "name", "Acme")));
        Api.stored(api.centers(Map.of("key", "it", "accountKey", "acme", "name", "IT")));
        Api.stored(api.opportunities(IntStream.range(0, 3)
                .mapToObj(i -> Map.of("key", "d" + i, "accountKey", "acme", "buyingCenterKey", "it"))
                .toList()));
        List<String> all = List.of(keys.split(" "));

        assertThat(page(api, list, "first: 2")).isEqualTo(all.subList(0, 2));
        assertThat(page(api, list, "last: 2")).isEqualTo(all.subList(1, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amountFrom: \"10\"                        | d10 d11",
                "amountFrom: \"10.00001\"                  | d11",
                "amountTo: \"10.5\"                        | d9 d10",
                "amountTo: \"10.50001\"                    | d9 d10 d11",
                "amountFrom: \"9\", amountTo: \"10\"       | d9",
                "amountFrom: \"-99999999999999999999\"     | d9 d10 d11",
                "amountFrom: \"99999999999999999999\"      | ''",
            })
    void whatHasNoAmountLiesBetweenNone(String filter, String keys) {
        Api api = new Api(http);
        Api.stored(api.accounts(Map.of("key", "acme", "name", "Acme")));
        Api.stored(api.opportunities(List.of(
                Map.of("key", "d0", "accountKey", "acme"),
                Map.of("key", "d9", "accountKey", "acme", "amount", "9.9999", "currency", "EUR"),
                Map.of("key", "d10", "accountKey", "acme", "amount", "10", "currency", "USD"),
                Map.of("key", "d11", "accountKey", "acme", "amount", "10.5", "currency", "EUR"))));
        List<String> found = page(
                api,
                "list: opportunities(filter: {" + filter + "}, orderBy: {field: CREATED_AT, direction: ASC}, %s)",
                "first: 9");
        assertThat(found).containsExactlyInAnyOrderElementsOf(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opportunity/of_accounts_up", "opportunity/of_accounts_down"})
    void aPageOfAnAccountComesInTheOrderOfItsIndex(String query) {
        assertThat(Plans.of(driver, query)).contains("NodeIndexSeek").doesNotContain("Sort", "Top");
    }

    private static List<String> page(Api api, String list, String size) {
        boolean nested = list.startsWith("of:");
        return api.run("{ " + list.formatted(size) + " { nodes { key } } }" + (nested ? " }" : ""))
                .path((nested ? "of." : "") + "list.nodes[*].key")
                .entityList(String.class)
                .get();
    }
}
