package io.leadgraph.platform.export;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import graphql.parser.InvalidSyntaxException;
import io.leadgraph.platform.api.ErrorCode;
import io.leadgraph.platform.api.GraphqlRefusal;
import java.util.List;
import org.springframework.http.HttpStatus;

/** An export that can't be, or can't go on: errors as GraphQL has them, and the status they have while no byte has left. */
final class ExportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<GraphQLError> errors;

    private ExportRefused(HttpStatus status, List<GraphQLError> errors) {
        super(errors.size() + " errors");
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    static ExportRefused of(HttpStatus status, String message) {
        return new ExportRefused(status, List.of(GraphqlRefusal.error(ErrorCode.BAD_USER_INPUT, message)));
    }

    /** Of an operation that was looked into, not run. */
    static ExportRefused of(GraphQLException cause) {
        return of(
                switch (cause) {
                    case AbortExecutionException ended -> ended.getUnderlyingErrors();
                    case InvalidSyntaxException syntax -> List.of(syntax.toInvalidSyntaxError());
                    case GraphQLError error -> List.of(error);
                    default -> throw cause;
                });
    }

    /** Of an operation that was run. */
    static ExportRefused of(List<GraphQLError> errors) {
        Object code = errors.getFirst().getExtensions() == null
                ? ErrorCode.BAD_USER_INPUT.name()
                : errors.getFirst().getExtensions().get(GraphqlRefusal.CODE);
        HttpStatus status = ErrorCode.UNAVAILABLE.name().equals(code)
                ? HttpStatus.SERVICE_UNAVAILABLE
                : ErrorCode.INTERNAL.name().equals(code) ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
        return new ExportRefused(status, errors);
    }

    HttpStatus status() {
        return status;
    }

    List<GraphQLError> errors() {
        return errors;
    }
}
