package io.leadgraph.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads as the library does; writes an {@link Instant} too, in UTC. */
record InstantCoercing(Coercing<?, ?> library) implements Coercing<Object, Object> {
    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return library.serialize(value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object value, GraphQLContext context, Locale locale) {
        return library.parseValue(value, context, locale);
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return library.parseLiteral(value, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return library.valueToLiteral(value, context, locale);
    }
}
