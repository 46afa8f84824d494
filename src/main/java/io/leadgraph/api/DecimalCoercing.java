package io.leadgraph.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads as the library does, but refuses what no amount needs: {@code 1e999999999} written out would fill the memory. */
record DecimalCoercing(Coercing<?, ?> library) implements Coercing<Object, Object> {
    private static final int MOST_DIGITS = 38;

    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return library.serialize(value, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object value, GraphQLContext context, Locale locale) {
        Object read = library.parseValue(value, context, locale);
        if (tooLong(read)) {
            throw new CoercingParseValueException("A Decimal has at most " + MOST_DIGITS + " digits.");
        }
        return read;
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object read = library.parseLiteral(value, variables, context, locale);
        if (tooLong(read)) {
            throw new CoercingParseLiteralException("A Decimal has at most " + MOST_DIGITS + " digits.");
        }
        return read;
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return library.valueToLiteral(value, context, locale);
    }

    private static boolean tooLong(@Nullable Object read) {
        return read instanceof BigDecimal number
                && (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS);
    }
}
