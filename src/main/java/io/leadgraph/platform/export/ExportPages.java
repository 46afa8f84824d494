package io.leadgraph.platform.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;

/** Reads one page after the other, each as a GraphQL operation of its own: limits, deadline and errors are those of any other. */
final class ExportPages {
    private static final String HAS_NEXT = "hasNextPage";

    private final WebGraphQlHandler handler;
    private final ExportPlan plan;
    private final ServerHttpRequest http;

    ExportPages(WebGraphQlHandler handler, ExportPlan plan, ServerHttpRequest http) {
        this.handler = handler;
        this.plan = plan;
        this.http = http;
    }

    /**
     * Some rows.
     *
     * @param next where the next page begins; null after the last
     */
    record Page(List<Map<String, Object>> rows, @Nullable String next) {}

    Page first() {
        return after(plan.start());
    }

    /** @throws ExportRefused when the page can't be read */
    Page after(@Nullable String cursor) {
        Map<String, @Nullable Object> variables = new HashMap<>(plan.variables());
        variables.put(plan.cursor(), cursor);
        WebGraphQlRequest request = new WebGraphQlRequest(
                http.getURI(),
                http.getHeaders(),
                new LinkedMultiValueMap<>(),
                http.getRemoteAddress(),
                Map.of(),
                new DefaultGraphQlRequest(plan.document(), null, variables, null),
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
        WebGraphQlResponse response =
                Objects.requireNonNull(handler.handleRequest(request).block());
        if (!response.getErrors().isEmpty()) {
            throw ExportRefused.of(response.getExecutionResult().getErrors());
        }
        return page(connection(response.getData()));
    }

    private Map<?, ?> connection(@Nullable Object data) {
        @Nullable Object at = data;
        for (String field : plan.path()) {
            at = at instanceof Map<?, ?> object ? object.get(field) : null;
            if (at == null) {
                throw ExportRefused.of(HttpStatus.BAD_REQUEST, "There is nothing to export: " + field + " is null.");
            }
        }
        return (Map<?, ?>) Objects.requireNonNull(at);
    }

    @SuppressWarnings("unchecked") // as GraphQL answers
    private Page page(Map<?, ?> connection) {
        Map<?, ?> info = (Map<?, ?>) Objects.requireNonNull(connection.get("pageInfo"));
        List<Map<String, Object>> rows =
                (List<Map<String, Object>>) Objects.requireNonNull(connection.get(plan.rows()));
        String next = Boolean.TRUE.equals(info.get(HAS_NEXT)) ? (String) info.get("endCursor") : null;
        return new Page(new ArrayList<>(rows), next);
    }
}
