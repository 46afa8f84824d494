package io.leadgraph.platform.api.coercion;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import java.util.Map;
import java.util.stream.Collectors;

/** What a type takes, in the schema's words: the library's name its own classes. */
final class InputForms {
    static final String MISSING = "A value is required, and there is none.";
    static final String NULL = "A value is required, not null.";

    private static final Map<String, String> BUILT_IN = Map.of(
            "Int", "a whole number from %d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE),
            "Float", "a number",
            "String", "a text",
            "Boolean", "true or false",
            "ID", "a text or a whole number");

    private InputForms() {}

    /** @param said what the type itself says; those of our own do so in whole sentences */
    static String of(GraphQLType type, String said) {
        return switch (type) {
            case GraphQLEnumType values -> values.getName() + " takes one of " + names(values) + ".";
            case GraphQLInputObjectType object ->
                object.isOneOf() ? alternatives(object) : object.getName() + " takes an object.";
            case GraphQLNamedType named -> {
                String form = BUILT_IN.get(named.getName());
                yield form == null ? said : named.getName() + " takes " + form + ".";
            }
            default -> said;
        };
    }

    static String alternatives(GraphQLInputObjectType oneOf) {
        return oneOf.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .collect(Collectors.joining(", ", oneOf.getName() + " takes exactly one of ", ", and not null."));
    }

    static String unknown(GraphQLInputObjectType type) {
        return type.getName() + " has no such field.";
    }

    private static String names(GraphQLEnumType values) {
        return values.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", "));
    }
}
