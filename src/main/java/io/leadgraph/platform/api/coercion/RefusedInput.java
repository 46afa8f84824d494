package io.leadgraph.platform.api.coercion;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.leadgraph.platform.api.ErrorCode;
import io.leadgraph.platform.api.GraphqlRefusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Errors about literals and variables, told anew: with the place of every value, and with what can stand there. */
public final class RefusedInput {
    private RefusedInput() {}

    /** Whether it says that the variables' values are not of their types; the library names the first one, and no place. */
    public static boolean isOfVariables(GraphQLError error) {
        return error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException
                || error instanceof OneOfNullValueException
                || error instanceof OneOfTooManyKeysException;
    }

    /** The errors of a document's validation. */
    public static List<GraphQLError> ofDocument(List<? extends GraphQLError> errors, GraphQLSchema schema) {
        return errors.stream().map(error -> ofDocument(error, schema)).toList();
    }

    private static GraphQLError ofDocument(GraphQLError error, GraphQLSchema schema) {
        if (!(error instanceof ValidationError)) {
            return error;
        }
        LiteralFault fault = LiteralFault.of(String.valueOf(error.getMessage()), schema);
        return refusal(error.getLocations(), fault.message(), fault.field());
    }

    /**
     * An error of an operation's variables, once for each value that is to blame; the error itself where none is found.
     *
     * @param given the variables as the client sent them
     */
    public static List<GraphQLError> ofVariables(
            GraphQLError error, GraphQLSchema schema, OperationDefinition operation, Map<String, Object> given) {
        List<GraphQLError> found = operation.getVariableDefinitions().stream()
                .flatMap(variable -> faults(variable, schema, given))
                .toList();
        return found.isEmpty() ? List.of(error) : found;
    }

    private static Stream<GraphQLError> faults(
            VariableDefinition variable, GraphQLSchema schema, Map<String, Object> given) {
        String name = variable.getName();
        boolean known = given.containsKey(name);
        if (!known && variable.getDefaultValue() != null) {
            return Stream.empty();
        }
        InputWalk walk = new InputWalk(true);
        walk.visit(TypeFromAST.getTypeFromAST(schema, variable.getType()), known, given.get(name), InputPath.of(name));
        return walk.faults().stream()
                .map(fault -> refusal(
                        variable.getSourceLocation() == null ? List.of() : List.of(variable.getSourceLocation()),
                        fault.message("Variable"),
                        fault.field()));
    }

    private static GraphQLError refusal(List<SourceLocation> locations, String message, List<String> field) {
        Map<String, Object> extensions = new HashMap<>();
        extensions.put(GraphqlRefusal.CODE, ErrorCode.BAD_USER_INPUT.name());
        if (!field.isEmpty()) {
            extensions.put(GraphqlRefusal.FIELD, field);
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .locations(locations)
                .errorType(ErrorType.ValidationError)
                .extensions(extensions)
                .build();
    }
}
