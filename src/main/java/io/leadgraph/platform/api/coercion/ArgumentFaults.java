package io.leadgraph.platform.api.coercion;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the arguments of a field that could not be told before variables had values: null or nothing where a literal
 * needs a value. The library finds some of it, with an exception of the inside, and lets the rest through.
 */
final class ArgumentFaults {
    private final Map<String, Object> variables;

    private ArgumentFaults(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** @param variables as they were coerced */
    static List<InputFault> of(
            GraphQLFieldDefinition definition, List<Argument> arguments, Map<String, Object> variables) {
        Map<String, @Nullable Object> given = new HashMap<>();
        ArgumentFaults values = new ArgumentFaults(variables);
        arguments.forEach(argument -> values.put(given, argument.getName(), argument.getValue()));
        InputWalk walk = new InputWalk(false);
        for (GraphQLArgument argument : definition.getArguments()) {
            String name = argument.getName();
            if (given.containsKey(name) || !argument.hasSetDefaultValue()) {
                walk.visit(argument.getType(), given.containsKey(name), given.get(name), InputPath.of(name));
            }
        }
        return walk.faults();
    }

    /** A variable without a value is as if its place were empty. */
    private void put(Map<String, @Nullable Object> object, String name, Value<?> literal) {
        if (!(literal instanceof VariableReference variable) || variables.containsKey(variable.getName())) {
            object.put(name, value(literal));
        }
    }

    /** The literal as a variable could have brought it; scalars and enum values stay as they stand, they were read before. */
    private @Nullable Object value(Value<?> literal) {
        return switch (literal) {
            case VariableReference variable -> variables.get(variable.getName());
            case NullValue nothing -> null;
            case ArrayValue list -> {
                List<@Nullable Object> elements = new ArrayList<>();
                list.getValues().forEach(element -> elements.add(value(element)));
                yield elements;
            }
            case ObjectValue object -> {
                Map<String, @Nullable Object> fields = new HashMap<>();
                for (ObjectField field : object.getObjectFields()) {
                    put(fields, field.getName(), field.getValue());
                }
                yield fields;
            }
            default -> literal;
        };
    }
}
