package io.leadgraph.platform.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.GraphQLSchema;
import io.leadgraph.platform.api.coercion.InputInstrumentation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** The product's schema without what answers it: how operations are read and refused, as a client sees it. */
final class CoercedSchema {
    private final AtomicInteger fetched = new AtomicInteger();
    private final GraphQLSchema schema = TestSchemas.whole(asked -> {
        fetched.incrementAndGet();
        return null;
    });
    private final FaultResolver resolver = new FaultResolver();
    private final GraphQL graphQl = GraphQL.newGraphQL(schema)
            .instrumentation(new InputInstrumentation())
            .defaultDataFetcherExceptionHandler(fault ->
                    CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult()
                            .errors(Objects.requireNonNull(
                                    resolver.resolveException(fault.getException(), fault.getDataFetchingEnvironment())
                                            .block()))
                            .build()))
            .build();

    GraphQLSchema schema() {
        return schema;
    }

    /** The errors of an operation, as they leave the server. */
    List<GraphQLError> errors(String operation, Map<String, Object> variables) {
        fetched.set(0);
        ExecutionResult result = graphQl.execute(
                ExecutionInput.newExecutionInput(operation).variables(variables).build());
        return result.getErrors().stream()
                .map(error -> Opaque.of(error, "request"))
                .toList();
    }

    /** How many fields the last operation came to. */
    int fetched() {
        return fetched.get();
    }
}
