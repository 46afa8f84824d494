package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.ImportFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends GraphQL documents over HTTP and repeats them while the server is out of reach; all it sends may safely be repeated. */
public final class GraphqlClient implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();
    private final URI url;
    private final Retries retries;

    public GraphqlClient(URI url, Retries retries) {
        this.url = url;
        this.retries = retries;
    }

    /**
     * @return the data of the answer
     * @throws RequestRefused when the server refuses what the request carries
     * @throws ImportFailed when the server can't be reached or does not serve
     */
    public JsonNode ask(String document, Map<String, ?> variables) throws RequestRefused {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json;q=0.9")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        JSON.writeValueAsBytes(Map.of("query", document, "variables", variables))))
                .build();
        return retries.until(url, () -> Replies.data(url, sent(request)));
    }

    private Reply sent(HttpRequest request) throws ServerBusy, InterruptedException {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Retry-After").orElse(""),
                    json(response.body()));
        } catch (IOException e) {
            String said = e.getMessage() == null ? "" : ": " + e.getMessage();
            throw new ServerBusy(e.getClass().getSimpleName() + said, null);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
