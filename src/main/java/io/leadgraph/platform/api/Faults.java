package io.leadgraph.platform.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatusCode;

/** Answers a request that never became a GraphQL operation in the form of a GraphQL error. */
public final class Faults {
    private Faults() {}

    /** Writes the error; the message must be free of quotes and of anything the client sent. */
    public static void write(HttpServletResponse response, HttpStatusCode status, String message) throws IOException {
        ErrorCode code = status.is5xxServerError() ? ErrorCode.INTERNAL : ErrorCode.BAD_USER_INPUT;
        response.setStatus(status.value());
        response.setContentType("application/graphql-response+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\",\"requestId\":\"%s\"}}]}"
                        .formatted(message, code, UUID.randomUUID()));
    }
}
