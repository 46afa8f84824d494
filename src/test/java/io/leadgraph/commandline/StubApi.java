package io.leadgraph.commandline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands for the server: remembers what it was sent and answers as the API does, or as a test told it to. */
final class StubApi implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final String STORED =
            "{\"classification\":{\"category\":\"NEW_PROSPECT\"},\"replayed\":false,\"userErrors\":[]}";

    record Sent(String document, JsonNode variables) {
        List<JsonNode> inputs() {
            return variables.path("inputs").valueStream().toList();
        }
    }

    record Canned(int status, String body, Map<String, String> headers) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Queue<Canned> canned = new ConcurrentLinkedQueue<>();
    private Function<JsonNode, String> row = input -> STORED;
    private Function<Sent, Canned> whole = this::answer;

    StubApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/graphql", this::serve);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graphql");
    }

    /** The next request gets this, whatever it asks. */
    StubApi next(int status, String body) {
        canned.add(new Canned(status, body, Map.of()));
        return this;
    }

    StubApi nextError(String code) {
        return next(200, error(code));
    }

    StubApi nextLater(int status, int seconds) {
        canned.add(new Canned(status, "", Map.of("Retry-After", String.valueOf(seconds))));
        return this;
    }

    /** How each row is answered: the JSON of one result. */
    StubApi rows(Function<JsonNode, String> answer) {
        row = answer;
        return this;
    }

    /** Answers requests as a whole; null leaves one to the row answers. */
    StubApi requests(Function<Sent, Canned> answer) {
        whole = request -> {
            Canned own = answer.apply(request);
            return own == null ? answer(request) : own;
        };
        return this;
    }

    List<JsonNode> inputs(String mutation) {
        return sent.stream()
                .filter(request -> request.document().contains(" " + mutation + "("))
                .flatMap(request -> request.inputs().stream())
                .toList();
    }

    static Canned refusal(String code) {
        return new Canned(200, error(code), Map.of());
    }

    static String userError(String field, String code, String message) {
        return "{\"userErrors\":[{\"field\":[%s],\"code\":\"%s\",\"message\":\"%s\"}]}".formatted(field, code, message);
    }

    private static String error(String code) {
        return "{\"errors\":[{\"message\":\"said %s\",\"extensions\":{\"code\":\"%s\"}}]}".formatted(code, code);
    }

    private void serve(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        Sent now = new Sent(request.path("query").asString(), request.path("variables"));
        sent.add(now);
        Canned reply = canned.poll();
        reply(exchange, reply == null ? whole.apply(now) : reply);
    }

    private static void reply(HttpExchange exchange, Canned reply) throws IOException {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Canned answer(Sent request) {
        List<String> fields = new ArrayList<>();
        if (request.document().startsWith("query")) {
            IntStream.range(0, request.variables().size())
                    .forEach(i -> fields.add(
                            "\"r" + i + "\":" + row.apply(request.variables().path("i" + i))));
        } else {
            String name = request.document().replaceFirst("(?s).*?\\{ (\\w+)\\(.*", "$1");
            String results = String.join(",", request.inputs().stream().map(row).toList());
            fields.add("\"%s\":{\"results\":[%s],\"userErrors\":[]}".formatted(name, results));
        }
        return new Canned(200, "{\"data\":{" + String.join(",", fields) + "}}", Map.of());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
