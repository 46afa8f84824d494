package io.leadgraph.platform.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Asks the started server for exports. */
record Export(int port) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> text(String format, String query) {
        return text(format, query, Map.of());
    }

    HttpResponse<String> text(String format, String query, Map<String, ?> variables) {
        return send(format, "application/json", body(query, variables), BodyHandlers.ofString());
    }

    HttpResponse<InputStream> stream(String format, String query) {
        return send(format, "application/json", body(query), BodyHandlers.ofInputStream());
    }

    static String body(String query) {
        return body(query, Map.of());
    }

    static String body(String query, Map<String, ?> variables) {
        return JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables));
    }

    <T> HttpResponse<T> send(String format, String type, String body, BodyHandler<T> handler) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/export"))
                .header("Content-Type", type)
                .header("Accept", format)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
