package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.file.RowRefusal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the payloads of the API. */
final class PayloadReader {
    private PayloadReader() {}

    /**
     * @param payload of a bulk mutation
     * @throws RequestRefused when the payload refuses the list itself
     */
    static List<RowOutcome> ofBulk(JsonNode payload, int rows) throws RequestRefused {
        RowRefusal refusal = refusal(payload);
        if (refusal != null) {
            throw new RequestRefused(refusal.code(), refusal.message());
        }
        List<RowOutcome> outcomes =
                payload.path("results").valueStream().map(PayloadReader::ofRow).toList();
        if (outcomes.size() != rows) {
            throw ImportFailed.server("the server gave %d results for %d rows".formatted(outcomes.size(), rows));
        }
        return outcomes;
    }

    /** @param result of one row: of submitLeads, classifyLead, recordTouches or an upsert */
    static RowOutcome ofRow(JsonNode result) {
        RowRefusal refusal = refusal(result);
        return refusal == null
                ? new RowOutcome(label(result), result.path("replayed").asBoolean(false), null)
                : RowOutcome.refused(refusal);
    }

    private static @Nullable String label(JsonNode result) {
        if (result.has("created")) {
            return result.path("created").asBoolean() ? "CREATED" : "UPDATED";
        }
        return result.path("classification").path("category").asStringOpt().orElse(null);
    }

    private static @Nullable RowRefusal refusal(JsonNode payload) {
        List<JsonNode> errors = payload.path("userErrors").valueStream().toList();
        if (errors.isEmpty()) {
            return null;
        }
        String fields = errors.stream().map(PayloadReader::field).distinct().collect(Collectors.joining("; "));
        String messages = errors.stream().map(error -> text(error, "message")).collect(Collectors.joining("; "));
        return new RowRefusal(fields, text(errors.getFirst(), "code"), messages);
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
