package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.file.NumberText;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One export from the request to the last row. */
final class ExportRun {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_BEGIN = Duration.ofMinutes(2);
    private static final int BUFFER = 1 << 16;

    private final ExportOptions options;
    private final ExportProgress progress;
    private final RowCounter counter;

    ExportRun(ExportOptions options, ExportProgress progress) {
        this.options = options;
        this.progress = progress;
        this.counter = new RowCounter(options.form());
    }

    /** @throws ImportFailed when the operation is refused, the server does not serve, or it breaks off */
    void run(ExportTarget target) {
        try (target;
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(TO_CONNECT)
                        .build();
                InputStream rows = rows(http)) {
            copy(rows, target);
            target.complete();
        } catch (IOException e) {
            throw ImportFailed.input("what was exported can't be written: " + e.getMessage());
        }
        progress.finish(counter.rows());
    }

    private void copy(InputStream rows, ExportTarget target) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int length = read(rows, buffer); length >= 0; length = read(rows, buffer)) {
            target.write(buffer, 0, length);
            counter.count(buffer, length);
            progress.rows(counter.rows());
        }
    }

    private int read(InputStream rows, byte[] buffer) {
        try {
            return rows.read(buffer);
        } catch (IOException e) {
            throw ImportFailed.server("%s broke off after %s rows; the export is not whole"
                    .formatted(options.url(), NumberText.number(counter.rows())));
        }
    }

    private InputStream rows(HttpClient http) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(options.url())
                .timeout(TO_BEGIN)
                .header("Content-Type", "application/json")
                .header("Accept", options.form().mediaType())
                .POST(HttpRequest.BodyPublishers.ofString(options.body()))
                .build();
        HttpResponse<InputStream> response = sent(http, request);
        if (response.statusCode() == 200) {
            return response.body();
        }
        try (InputStream body = response.body()) {
            throw refused(response.statusCode(), body.readAllBytes());
        }
    }

    private HttpResponse<InputStream> sent(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw ImportFailed.server("%s does not serve (%s)"
                    .formatted(options.url(), e.getClass().getSimpleName()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ImportFailed.server("interrupted");
        }
    }

    private ImportFailed refused(int status, byte[] body) {
        JsonNode error = error(body);
        String reason = error.isMissingNode()
                ? "HTTP status " + status
                : error.at("/extensions/code").asString("") + ": "
                        + error.path("message").asString("");
        String message = "%s refused the export: %s".formatted(options.url(), reason);
        return status >= 500 || error.isMissingNode() ? ImportFailed.server(message) : ImportFailed.input(message);
    }

    private static JsonNode error(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body).at("/errors/0");
        } catch (JacksonException e) {
            return JsonMapper.shared().missingNode();
        }
    }
}
