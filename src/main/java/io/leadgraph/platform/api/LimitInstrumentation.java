package io.leadgraph.platform.api;

import static graphql.execution.instrumentation.SimpleInstrumentationContext.whenCompleted;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds every operation to the limits, at the earliest moment each can be told. */
@Component
class LimitInstrumentation extends SimplePerformantInstrumentation {
    private final Limits limits;
    private final ParserOptions parserOptions;

    LimitInstrumentation(Limits limits) {
        this.limits = limits;
        this.parserOptions = limits.parserOptions();
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        input.getGraphQLContext().put(ParserOptions.class, parserOptions);
        // messages are checked for what they give away, and that is done for one language
        return input.transform(builder -> builder.locale(Locale.ENGLISH));
    }

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return whenCompleted((document, failure) -> limits.refuseTooLong(failure));
    }

    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        DocumentCounts.of(parameters.getDocument()).check(limits);
        return whenCompleted((errors, failure) -> {});
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext operation = parameters.getExecutionContext();
        new Cost(operation.getGraphQLSchema(), operation.getFragmentsByName(), operation.getCoercedVariables(), limits)
                .check(operation.getOperationDefinition());
        return whenCompleted((result, failure) -> {});
    }
}
