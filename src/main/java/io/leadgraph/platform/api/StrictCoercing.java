package io.leadgraph.platform.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes as the library does, but says in the schema's words what form is asked for: the library's messages name Java classes.
 *
 * @param form the form asked for, a sentence
 * @param written turns a value into one the library can write
 * @param fits whether a value that was read is one we take
 */
record StrictCoercing(Coercing<?, ?> library, String form, UnaryOperator<Object> written, Predicate<Object> fits)
        implements Coercing<Object, Object> {
    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return library.serialize(written.apply(value), context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object value, GraphQLContext context, Locale locale) {
        try {
            Object read = library.parseValue(value, context, locale);
            if (read != null && fits.test(read)) {
                return read;
            }
        } catch (CoercingParseValueException unreadable) {
            throw new CoercingParseValueException(form, unreadable);
        }
        throw new CoercingParseValueException(form);
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            Object read = library.parseLiteral(value, variables, context, locale);
            if (read != null && fits.test(read)) {
                return read;
            }
        } catch (CoercingParseLiteralException unreadable) {
            throw new CoercingParseLiteralException(form, unreadable);
        }
        throw new CoercingParseLiteralException(form);
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return library.valueToLiteral(value, context, locale);
    }
}
