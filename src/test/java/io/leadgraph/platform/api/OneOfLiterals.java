package io.leadgraph.platform.api;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations with a variable at every place of the schema where one of several alternatives can stand. */
final class OneOfLiterals {
    private static final Map<String, String> SAMPLES = Map.of(
            "Int", "1",
            "Float", "1",
            "Boolean", "true",
            "Decimal", "1",
            "Date", "\"2026-06-01\"",
            "DateTime", "\"2026-06-01T09:30:00Z\"");

    private final List<Case> cases = new ArrayList<>();
    private final Set<String> inputs = new HashSet<>();

    /**
     * One place.
     *
     * @param field the field of the root
     * @param argument the argument in which the place is
     * @param variable the variable's type
     * @param operation what asks, with the variable {@code v}
     */
    record Case(String field, String argument, String variable, String operation) {
        @Override
        public String toString() {
            return operation;
        }
    }

    OneOfLiterals(GraphQLSchema schema) {
        Stream.of(Map.entry("query", schema.getQueryType()), Map.entry("mutation", schema.getMutationType()))
                .forEach(root -> root.getValue()
                        .getFieldDefinitions()
                        .forEach(field ->
                                field.getArguments().forEach(argument -> argument(root.getKey(), field, argument))));
    }

    List<Case> cases() {
        return List.copyOf(cases);
    }

    /** The names of the inputs of which there is a place. */
    Set<String> inputs() {
        return Set.copyOf(inputs);
    }

    private void argument(String kind, GraphQLFieldDefinition field, GraphQLArgument argument) {
        String others = field.getArguments().stream()
                .filter(other -> other != argument && required(other.getType()) && !other.hasSetDefaultValue())
                .map(other -> other.getName() + ": " + sample(other.getType()) + " ")
                .collect(Collectors.joining());
        places(
                argument.getType(),
                List.of(),
                literal -> "%s: %s".formatted(argument.getName(), literal),
                (type, given) -> cases.add(new Case(
                        field.getName(),
                        argument.getName(),
                        type,
                        "%s($v: %s) { %s(%s%s) { __typename } }"
                                .formatted(kind, type, field.getName(), others, given))));
    }

    private interface Found {
        void at(String variableType, String argument);
    }

    private void places(GraphQLType type, List<String> above, UnaryOperator<String> around, Found found) {
        switch (type) {
            case GraphQLNonNull required -> places(required.getWrappedType(), above, around, found);
            case GraphQLList list -> {
                places(list.getWrappedType(), above, literal -> around.apply("[" + literal + "]"), found);
                places(list.getWrappedType(), above, around, found);
            }
            case GraphQLInputObjectType object -> {
                if (!above.contains(object.getName())) {
                    Stream<String> names = Stream.concat(above.stream(), Stream.of(object.getName()));
                    object(object, names.toList(), around, found);
                }
            }
            default -> {}
        }
    }

    private void object(GraphQLInputObjectType object, List<String> above, UnaryOperator<String> around, Found found) {
        for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
            if (object.isOneOf()) {
                inputs.add(object.getName());
                found.at(GraphQLTypeUtil.simplePrint(field.getType()), around.apply("{" + field.getName() + ": $v}"));
            }
            String others = object.isOneOf() ? "" : samples(object, field);
            places(
                    field.getType(),
                    above,
                    literal -> around.apply("{%s%s: %s}".formatted(others, field.getName(), literal)),
                    found);
        }
    }

    private String samples(GraphQLInputObjectType object, GraphQLInputObjectField but) {
        return object.getFieldDefinitions().stream()
                .filter(field -> field != but && required(field.getType()) && !field.hasSetDefaultValue())
                .map(field -> field.getName() + ": " + sample(field.getType()) + " ")
                .collect(Collectors.joining());
    }

    private String sample(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> sample(required.getWrappedType());
            case GraphQLList list -> "[" + sample(list.getWrappedType()) + "]";
            case GraphQLEnumType values -> values.getValues().getFirst().getName();
            case GraphQLInputObjectType object -> sample(object);
            default -> SAMPLES.getOrDefault(((GraphQLNamedType) type).getName(), "\"x\"");
        };
    }

    private String sample(GraphQLInputObjectType object) {
        if (object.isOneOf()) {
            GraphQLInputObjectField first = object.getFieldDefinitions().getFirst();
            return "{" + first.getName() + ": " + sample(first.getType()) + "}";
        }
        return "{" + samples(object, object.getFieldDefinitions().getLast()) + last(object) + "}";
    }

    private String last(GraphQLInputObjectType object) {
        GraphQLInputObjectField last = object.getFieldDefinitions().getLast();
        return last.getName() + ": " + sample(last.getType());
    }

    private static boolean required(GraphQLType type) {
        return type instanceof GraphQLNonNull;
    }
}
