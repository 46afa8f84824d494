package io.leadgraph.platform.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What is to be exported: a GraphQL request. */
record ExportRequest(String query, @Nullable String operationName, Map<String, Object> variables) {

    /**
     * From the JSON of a request.
     *
     * @throws ExportRefused when it is something else
     */
    @SuppressWarnings("unchecked") // JSON has no other keys
    static ExportRequest of(@Nullable Object body) {
        if (body instanceof Map<?, ?> fields
                && fields.get("query") instanceof String query
                && (fields.get("operationName") == null || fields.get("operationName") instanceof String)
                && (fields.get("variables") == null || fields.get("variables") instanceof Map)) {
            Map<String, Object> variables = (Map<String, Object>) fields.get("variables");
            return new ExportRequest(
                    query, (String) fields.get("operationName"), variables == null ? Map.of() : variables);
        }
        throw unreadable();
    }

    static ExportRefused unreadable() {
        return ExportRefused.of(HttpStatus.BAD_REQUEST, "The request is not a GraphQL request in JSON.");
    }
}
