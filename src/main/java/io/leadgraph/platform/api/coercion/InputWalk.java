package io.leadgraph.platform.api.coercion;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through a value with its type, and finds what the schema does not take, in the order in which it stands. */
final class InputWalk {
    /** Who sends a thousand wrong rows learns enough from the first ones. */
    private static final int MOST = 20;

    /** What can be the name of a field; anything else that stands for one is not repeated. */
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,99}");

    private final boolean leaves;
    private final List<InputFault> faults = new ArrayList<>();

    /** @param leaves whether scalars and enum values are still as the client sent them, and to be read */
    InputWalk(boolean leaves) {
        this.leaves = leaves;
    }

    List<InputFault> faults() {
        return List.copyOf(faults);
    }

    /** A value that was given, or whose place is known to be empty. */
    void visit(GraphQLType type, boolean given, @Nullable Object value, InputPath at) {
        if (type instanceof GraphQLNonNull required) {
            if (value == null) {
                add(at, given ? InputForms.NULL : InputForms.MISSING);
            } else {
                visit(required.getWrappedType(), true, value, at);
            }
        } else if (value != null && faults.size() < MOST) {
            visit(type, value, at);
        }
    }

    private void visit(GraphQLType type, Object value, InputPath at) {
        switch (type) {
            case GraphQLList list -> elements(list.getWrappedType(), value, at);
            case GraphQLInputObjectType object -> {
                if (value instanceof Map<?, ?> fields) {
                    fields(object, fields, at);
                } else {
                    add(at, InputForms.of(object, ""));
                }
            }
            default -> leaf(type, value, at);
        }
    }

    /** One value stands for a list of it. */
    private void elements(GraphQLType type, Object value, InputPath at) {
        if (value instanceof Collection<?> elements) {
            int row = 0;
            for (Object element : elements) {
                visit(type, true, element, at.below(String.valueOf(row++)));
            }
        } else {
            visit(type, true, value, at);
        }
    }

    private void fields(GraphQLInputObjectType type, Map<?, ?> given, InputPath at) {
        given.keySet().stream()
                .map(String::valueOf)
                .filter(name -> type.getFieldDefinition(name) == null)
                .forEach(name -> add(NAME.matcher(name).matches() ? at.below(name) : at, InputForms.unknown(type)));
        if (type.isOneOf() && (given.size() != 1 || given.values().stream().anyMatch(Objects::isNull))) {
            add(at, InputForms.alternatives(type));
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            boolean known = given.containsKey(field.getName());
            if (known || !field.hasSetDefaultValue()) {
                visit(field.getType(), known, given.get(field.getName()), at.below(field.getName()));
            }
        }
    }

    private void leaf(GraphQLType type, Object value, InputPath at) {
        if (leaves) {
            try {
                if (read(type, value) == null) {
                    add(at, InputForms.of(type, InputForms.NULL));
                }
            } catch (CoercingParseValueException unreadable) {
                add(at, InputForms.of(type, String.valueOf(unreadable.getMessage())));
            }
        }
    }

    private static @Nullable Object read(GraphQLType type, Object value) {
        return switch (type) {
            case GraphQLScalarType scalar ->
                scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            case GraphQLEnumType values -> values.parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            default -> value;
        };
    }

    private void add(InputPath at, String reason) {
        if (faults.size() < MOST) {
            faults.add(new InputFault(at.names(), reason));
        }
    }
}
