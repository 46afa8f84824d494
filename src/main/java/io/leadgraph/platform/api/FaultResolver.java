package io.leadgraph.platform.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.graph.GraphUnavailableException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Turns what a data fetcher throws into an error with a code; what nobody expected is logged and shown as INTERNAL. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class FaultResolver extends DataFetcherExceptionResolverAdapter {
    public static final String MESSAGE =
            "Something went wrong on the server. Name the request id when you ask for help.";

    private static final Logger LOG = LoggerFactory.getLogger(FaultResolver.class);

    FaultResolver() {
        setThreadLocalContextAware(true);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable fault, DataFetchingEnvironment environment) {
        return switch (fault) {
            case BadArgumentException bad -> refusal(environment, bad);
            case BindException unbound ->
                error(environment, ErrorCode.BAD_USER_INPUT, "An argument is not of the form it should have.");
            case GraphUnavailableException away ->
                error(environment, ErrorCode.UNAVAILABLE, "The database is not available or took too long. Try again.");
            // the operation was ended at its deadline, and the client has been told
            case AbortExecutionException ended -> error(environment, ErrorCode.UNAVAILABLE, "The operation was ended.");
            default -> unexpected(fault, environment);
        };
    }

    private static GraphQLError unexpected(Throwable fault, DataFetchingEnvironment environment) {
        LOG.error(
                "Request {} failed at {}: {}",
                environment.getExecutionId(),
                environment.getExecutionStepInfo().getPath(),
                Trace.of(fault));
        return error(environment, ErrorCode.INTERNAL, MESSAGE);
    }

    private static GraphQLError refusal(DataFetchingEnvironment environment, BadArgumentException bad) {
        Map<String, Object> extensions = new HashMap<>();
        extensions.put(GraphqlRefusal.CODE, ErrorCode.BAD_USER_INPUT.name());
        if (!bad.field().isEmpty()) {
            extensions.put(GraphqlRefusal.FIELD, bad.field());
        }
        return error(environment, extensions, String.valueOf(bad.getMessage()));
    }

    private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, String message) {
        return error(environment, Map.of(GraphqlRefusal.CODE, code.name()), message);
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, Map<String, Object> extensions, String message) {
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", message)
                .extensions(extensions)
                .build();
    }
}
