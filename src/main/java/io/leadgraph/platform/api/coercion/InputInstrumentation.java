package io.leadgraph.platform.api.coercion;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.NodeUtil;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import io.leadgraph.platform.common.BadArgumentException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses fields whose arguments are not what the schema asks for, and says of all such values where they stand. */
@Component
public class InputInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        // a property of an object takes no arguments, and there are thousands of them
        return parameters.isTrivialDataFetcher() ? fetcher : checked(fetcher, parameters.getEnvironment());
    }

    private static DataFetcher<?> checked(DataFetcher<?> fetcher, DataFetchingEnvironment field) {
        if (field.getField().getArguments().isEmpty()) {
            return fetcher;
        }
        List<InputFault> faults =
                ArgumentFaults.of(field.getFieldDefinition(), field.getField().getArguments(), field.getVariables());
        return faults.isEmpty() ? fetcher : refused(faults.getFirst());
    }

    private static DataFetcher<?> refused(InputFault fault) {
        return environment -> {
            throw new BadArgumentException(fault.message("Argument"), fault.field());
        };
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        List<GraphQLError> errors = result.getErrors();
        return CompletableFuture.completedFuture(
                errors.isEmpty() || result.isDataPresent()
                        ? result
                        : result.transform(builder -> builder.errors(told(errors, parameters))));
    }

    private static List<GraphQLError> told(List<GraphQLError> errors, InstrumentationExecutionParameters parameters) {
        GraphQLError first = errors.getFirst();
        return RefusedInput.isOfVariables(first)
                ? ofVariables(first, parameters.getSchema(), parameters.getExecutionInput())
                : RefusedInput.ofDocument(errors, parameters.getSchema());
    }

    /** The document is read once more: it was kept for no longer than it was good for, and few operations come here. */
    private static List<GraphQLError> ofVariables(GraphQLError error, GraphQLSchema schema, ExecutionInput input) {
        ParserOptions options = input.getGraphQLContext()
                .getOrDefault(ParserOptions.class, ParserOptions.getDefaultOperationParserOptions());
        var document = Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(input.getQuery())
                .parserOptions(options)
                .locale(Locale.ENGLISH)
                .build());
        return RefusedInput.ofVariables(
                error,
                schema,
                NodeUtil.getOperation(document, input.getOperationName()).operationDefinition,
                input.getRawVariables().toMap());
    }
}
