package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.ImportFailed;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells apart what may be repeated, what may be split and what ends the import; codes as the API documents them. */
final class Replies {
    private static final Set<String> LATER = Set.of("UNAVAILABLE", "RATE_LIMITED", "INTERNAL");
    private static final Set<String> NEVER = Set.of("UNAUTHENTICATED", "FORBIDDEN");

    private Replies() {}

    static JsonNode data(URI url, Reply reply) throws ServerBusy, RequestRefused {
        JsonNode error = reply.body().path("errors").path(0);
        if (!error.isMissingNode()) {
            refuse(url, reply, error);
        }
        if (reply.status() == 413) {
            throw new RequestRefused("TOO_LARGE", "the server takes no body of that size");
        }
        if (reply.status() == 429 || reply.status() >= 500) {
            throw new ServerBusy("HTTP status " + reply.status(), wait(reply));
        }
        if (!reply.body().path("data").isObject()) {
            throw ImportFailed.server("%s is not a GraphQL address: HTTP status %d".formatted(url, reply.status()));
        }
        return reply.body().path("data");
    }

    private static void refuse(URI url, Reply reply, JsonNode error) throws ServerBusy, RequestRefused {
        String code = error.path("extensions").path("code").asString("BAD_USER_INPUT");
        String message = error.path("message").asString("");
        if (LATER.contains(code)) {
            throw new ServerBusy(code + ": " + message, wait(reply));
        }
        if (NEVER.contains(code)) {
            throw ImportFailed.server("%s refused the import: %s: %s".formatted(url, code, message));
        }
        throw new RequestRefused(code, message);
    }

    /** Only the form in seconds; a date would need the two clocks to agree. */
    private static @Nullable Duration wait(Reply reply) {
        String seconds = reply.retryAfter();
        return seconds.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }
}
