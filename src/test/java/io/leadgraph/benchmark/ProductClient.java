package io.leadgraph.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Submissions over HTTP and GraphQL, as an integration sends them. */
final class ProductClient {
    private static final int ACCOUNTS = 1_000;
    private static final String SINGLE = "mutation ($input: SubmitLeadInput!) { submitLead(input: $input) "
            + "{ classification { category leadCreated account { id } } person { id } touch { id } userErrors { code } } }";
    private static final String BULK = "mutation ($inputs: [SubmitLeadInput!]!) { submitLeads(inputs: $inputs) "
            + "{ results { classification { category leadCreated account { id } } person { id } touch { id } userErrors { code } } } }";
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI graphql;

    ProductClient(URI graphql) {
        this.graphql = graphql;
    }

    int single(long number) throws Exception {
        send("{\"query\":\"" + SINGLE + "\",\"variables\":{\"input\":" + input(number) + "}}");
        return 1;
    }

    int bulk(long number, int rows) throws Exception {
        String inputs = LongStream.range(0, rows)
                .mapToObj(row -> input(number * 100_000 + row))
                .collect(Collectors.joining(","));
        send("{\"query\":\"" + BULK + "\",\"variables\":{\"inputs\":[" + inputs + "]}}");
        return rows;
    }

    private static String input(long number) {
        return "{\"source\":\"FORM\",\"email\":\"p" + number + "@company" + number % ACCOUNTS
                + "-bench.com\",\"firstName\":\"Pat\"," + "\"lastName\":\"Name" + number + "\",\"company\":\"Company "
                + number % ACCOUNTS + "\",\"title\":\"Buyer\"}";
    }

    private void send(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(2))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200
                || answer.body().contains("\"errors\"")
                || answer.body().contains("\"code\":")) {
            throw new IllegalStateException(answer.body());
        }
    }
}
