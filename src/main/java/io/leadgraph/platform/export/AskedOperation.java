package io.leadgraph.platform.export;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import io.leadgraph.platform.api.Cost;
import io.leadgraph.platform.api.DocumentCounts;
import io.leadgraph.platform.api.Limits;
import io.leadgraph.platform.api.Selected;
import io.leadgraph.platform.api.Selections;
import io.leadgraph.platform.api.coercion.RefusedInput;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An operation that has been read and found valid and within the limits, to be looked into before anything runs. */
record AskedOperation(
        GraphQLSchema schema,
        OperationDefinition operation,
        Map<String, FragmentDefinition> fragments,
        CoercedVariables variables) {

    /** @throws graphql.GraphQLException when it can't be read, is not valid or asks for too much */
    static AskedOperation of(ExportRequest asked, GraphQLSchema schema, Limits limits) {
        Document document = parsed(asked.query(), limits);
        DocumentCounts.of(document).check(limits);
        List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        if (!errors.isEmpty()) {
            throw new AbortExecutionException(RefusedInput.ofDocument(errors, schema));
        }
        var found = NodeUtil.getOperation(document, asked.operationName());
        CoercedVariables variables = variables(asked, found.operationDefinition, schema);
        AskedOperation operation =
                new AskedOperation(schema, found.operationDefinition, found.fragmentsByName, variables);
        operation.checkCost(operation.operation(), limits);
        return operation;
    }

    /** Holds an operation over the same fragments and variables to the limit of cost. */
    void checkCost(OperationDefinition other, Limits limits) {
        new Cost(schema, fragments, variables, limits).check(other);
    }

    List<Selected> fields(String type, List<SelectionSet> sets) {
        return Selections.of(type, sets, fragments, variables);
    }

    static String typeName(GraphQLFieldDefinition definition) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType())).getName();
    }

    private static CoercedVariables variables(
            ExportRequest asked, OperationDefinition operation, GraphQLSchema schema) {
        try {
            return ValuesResolver.coerceVariableValues(
                    schema,
                    operation.getVariableDefinitions(),
                    RawVariables.of(asked.variables()),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
        } catch (GraphQLException refused) {
            throw refused instanceof GraphQLError error && RefusedInput.isOfVariables(error)
                    ? new AbortExecutionException(RefusedInput.ofVariables(error, schema, operation, asked.variables()))
                    : refused;
        }
    }

    private static Document parsed(String query, Limits limits) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(query)
                    .parserOptions(limits.parserOptions())
                    .locale(Locale.ENGLISH)
                    .build());
        } catch (InvalidSyntaxException unreadable) {
            limits.refuseTooLong(unreadable);
            throw unreadable;
        }
    }
}
