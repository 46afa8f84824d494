package io.leadgraph.platform.api;

import graphql.GraphQLError;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sees to it that every error that leaves has a code and a request id, and gives nothing away. */
@Component
@Order(0)
class ErrorInterceptor implements WebGraphQlInterceptor {
    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> opaque(response, request.getId()));
    }

    private static WebGraphQlResponse opaque(WebGraphQlResponse response, String requestId) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return errors.isEmpty()
                ? response
                : response.transform(builder -> builder.errors(errors.stream()
                        .map(error -> Opaque.of(error, requestId))
                        .toList()));
    }
}
