package io.leadgraph.facts.account;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The operations the tests of this package send. */
public record Api(HttpGraphQlTester http) {
    private static final String ERRORS = "userErrors { field code message }";

    @SafeVarargs
    public final Response accounts(Map<String, ?>... rows) {
        return accounts(Arrays.asList(rows));
    }

    public Response accounts(List<? extends Map<String, ?>> rows) {
        return run("""
                mutation($inputs: [AccountInput!]!) { it: upsertAccounts(inputs: $inputs) {
                  results { account { id key name country owner provenance createdAt } created %s } %s } }""".formatted(ERRORS, ERRORS), "inputs", rows);
    }

    @SafeVarargs
    public final Response centers(Map<String, ?>... rows) {
        return run("""
                mutation($inputs: [BuyingCenterInput!]!) { it: upsertBuyingCenters(inputs: $inputs) {
                  results { buyingCenter { id key name product roleTemplate } created %s } %s } }""".formatted(ERRORS, ERRORS), "inputs", Arrays.asList(rows));
    }

    @SafeVarargs
    public final Response opportunities(Map<String, ?>... rows) {
        return opportunities(Arrays.asList(rows));
    }

    public Response opportunities(List<? extends Map<String, ?>> rows) {
        return run("""
                mutation($inputs: [OpportunityInput!]!) { it: upsertOpportunities(inputs: $inputs) {
                  results { opportunity { id key stage amount currency leadSource openedAt closedAt } created %s } %s } }""".formatted(ERRORS, ERRORS), "inputs", rows);
    }

    public Response run(String document, String variable, Object value) {
        return http.document(document).variable(variable, value).execute();
    }

    public Response run(String document) {
        return http.document(document).execute();
    }

    /** Such as {@code CYCLE inputs.0.parent.key}, of every refused row. */
    public static List<String> refusals(Response response) {
        return response.path("it.results[*].userErrors[*]").entityList(Map.class).get().stream()
                .map(Api::refusal)
                .toList();
    }

    /** The refusals of the call as a whole. */
    static List<String> callRefusals(Response response) {
        return response.path("it.userErrors[*]").entityList(Map.class).get().stream()
                .map(Api::refusal)
                .toList();
    }

    /** The response once no row of it was refused. */
    public static Response stored(Response response) {
        org.assertj.core.api.Assertions.assertThat(refusals(response)).isEmpty();
        org.assertj.core.api.Assertions.assertThat(callRefusals(response)).isEmpty();
        return response;
    }

    public static List<Boolean> created(Response response) {
        return response.path("it.results[*].created").entityList(Boolean.class).get();
    }

    private static String refusal(Map<?, ?> error) {
        return error.get("code") + " "
                + String.join(
                        ".",
                        ((List<?>) error.get("field"))
                                .stream().map(String::valueOf).toList());
    }
}
