package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.file.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the payloads of the API. */
final class Answers {
    private Answers() {}

    /**
     * @param payload of a bulk mutation
     * @throws RequestRefused when the payload refuses the list itself
     */
    static List<Outcome> ofBulk(JsonNode payload, int rows) throws RequestRefused {
        Refusal refusal = refusal(payload);
        if (refusal != null) {
            throw new RequestRefused(refusal.code(), refusal.message());
        }
        List<Outcome> outcomes =
                payload.path("results").valueStream().map(Answers::ofRow).toList();
        if (outcomes.size() != rows) {
            throw ImportFailed.server("the server gave %d results for %d rows".formatted(outcomes.size(), rows));
        }
        return outcomes;
    }

    /** @param result of one row: of submitLeads, classifyLead, recordTouches or an upsert */
    static Outcome ofRow(JsonNode result) {
        Refusal refusal = refusal(result);
        return refusal == null
                ? new Outcome(label(result), result.path("replayed").asBoolean(false), null)
                : Outcome.refused(refusal);
    }

    private static @Nullable String label(JsonNode result) {
        if (result.has("created")) {
            return result.path("created").asBoolean() ? "CREATED" : "UPDATED";
        }
        return result.path("classification").path("category").asStringOpt().orElse(null);
    }

    private static @Nullable Refusal refusal(JsonNode payload) {
        List<JsonNode> errors = payload.path("userErrors").valueStream().toList();
        if (errors.isEmpty()) {
            return null;
        }
        String fields = errors.stream().map(Answers::field).distinct().collect(Collectors.joining("; "));
        String messages = errors.stream().map(error -> text(error, "message")).collect(Collectors.joining("; "));
        return new Refusal(fields, text(errors.getFirst(), "code"), messages);
    }

    /** The path without its place in the request: {@code inputs.3.email} is the row's {@code email}. */
    private static String field(JsonNode error) {
        String path = error.path("field").valueStream().map(JsonNode::asString).collect(Collectors.joining("."));
        return path.replaceFirst("^inputs?(\\.\\d+)?(\\.|$)", "");
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
