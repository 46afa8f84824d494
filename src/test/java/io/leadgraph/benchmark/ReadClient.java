package io.leadgraph.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks over HTTP and GraphQL, as a front end does. */
final class ReadClient {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI graphql;

    ReadClient(URI graphql) {
        this.graphql = graphql;
    }

    /**
     * The whole answer, which must be one.
     *
     * @param query without a quotation mark
     * @param variables as JSON
     */
    String ask(String query, String variables) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(2))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"query\":\"" + query + "\",\"variables\":" + variables + "}"))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
            throw new IllegalStateException(answer.body());
        }
        return answer.body();
    }
}
