package io.leadgraph.platform.api;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import io.leadgraph.platform.paging.PageRequest;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the count of an operation's objects stands.
 *
 * @param times how many objects can stand here
 * @param depth of the fields selected here; 1 at the root
 * @param page rows of the connection this is, 0 if it is none
 */
record Place(String type, String path, long times, int depth, int page) {
    private static final int SHORT_LIST = 5;
    private static final long MANY = 1L << 40;

    Place below(
            Selected selected, GraphQLFieldDefinition definition, GraphQLNamedType type, CoercedVariables variables) {
        FieldShape shape = FieldShape.of(this.type, definition);
        long times = switch (shape) {
            case ROWS, EDGES -> this.times * page;
            case LIST -> this.times * listSize(selected, variables);
            case OBJECT, CONNECTION, WRAPPING -> this.times;
        };
        int rows = shape == FieldShape.CONNECTION ? pageSize(selected, variables) : 0;
        return new Place(type.getName(), path(selected.field().getResultKey()), Math.min(times, MANY), depth + 1, rows);
    }

    String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** A page never has more rows than the most that can be asked for: asking for more is refused by the field itself. */
    private static int pageSize(Selected selected, CoercedVariables variables) {
        return Stream.of("first", "last")
                .map(name -> size(argument(selected, name), variables))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .map(size -> Math.clamp(size, 1, PageRequest.MAX))
                .orElse(PageRequest.DEFAULT);
    }

    private static int listSize(Selected selected, CoercedVariables variables) {
        Integer asked = size(argument(selected, "ids"), variables);
        return asked == null ? SHORT_LIST : Math.max(asked, 1);
    }

    private static @Nullable Value<?> argument(Selected selected, String name) {
        return selected.field().getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst()
                .map(Argument::getValue)
                .orElse(null);
    }

    private static @Nullable Integer size(@Nullable Value<?> value, CoercedVariables variables) {
        return switch (value) {
            case IntValue number ->
                number.getValue()
                        .min(java.math.BigInteger.valueOf(Integer.MAX_VALUE))
                        .intValue();
            case ArrayValue list -> list.getValues().size();
            case VariableReference variable -> size(variables.get(variable.getName()));
            case null -> null;
            default -> null;
        };
    }

    private static @Nullable Integer size(@Nullable Object given) {
        return switch (given) {
            case Number number -> number.intValue();
            case Collection<?> list -> list.size();
            case null -> null;
            default -> null;
        };
    }
}
