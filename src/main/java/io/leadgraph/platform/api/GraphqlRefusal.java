package io.leadgraph.platform.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Map;

/** Builds the GraphQL errors that carry a code. */
public final class GraphqlRefusal {
    public static final String CODE = "code";

    /** The path of a value that is refused, as in a {@code UserError}: from the variable or the argument on. */
    public static final String FIELD = "field";

    private GraphqlRefusal() {}

    /** Ends an operation that asks for too much. */
    static AbortExecutionException tooComplex(String message) {
        return new AbortExecutionException(List.of(error(ErrorCode.QUERY_TOO_COMPLEX, message)));
    }

    /** Ends an operation that is not one that can be answered so. */
    public static AbortExecutionException badInput(String message) {
        return new AbortExecutionException(List.of(error(ErrorCode.BAD_USER_INPUT, message)));
    }

    public static GraphQLError error(ErrorCode code, String message) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(ErrorClassification.errorClassification(code.name()))
                .extensions(Map.of(CODE, code.name()))
                .build();
    }
}
