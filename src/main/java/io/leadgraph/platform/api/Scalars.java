package io.leadgraph.platform.api;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The schema's own scalars, made of those of graphql-java-extended-scalars. */
final class Scalars {
    /** {@code 1e999999999} written out would fill the memory. */
    private static final int MOST_DIGITS = 38;

    /** RFC 3339 with offset; read as {@link java.time.OffsetDateTime}, written from that or an {@link Instant}. */
    static final GraphQLScalarType DATE_TIME = strict(
            ExtendedScalars.DateTime,
            "DateTime",
            "A DateTime is RFC 3339 with an offset, such as 2026-06-01T09:30:00Z.",
            value -> value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value,
            read -> true);

    /** A calendar day, {@link java.time.LocalDate}. */
    static final GraphQLScalarType DATE = strict(
            ExtendedScalars.Date,
            "Date",
            "A Date is a calendar day, such as 2026-06-01.",
            UnaryOperator.identity(),
            read -> true);

    /** An exact {@link BigDecimal} of a size that money can have. */
    static final GraphQLScalarType DECIMAL = strict(
            ExtendedScalars.GraphQLBigDecimal,
            "Decimal",
            "A Decimal is a number of at most " + MOST_DIGITS + " digits.",
            UnaryOperator.identity(),
            read -> read instanceof BigDecimal number
                    && number.precision() <= MOST_DIGITS
                    && Math.abs(number.scale()) <= MOST_DIGITS);

    static final List<GraphQLScalarType> ALL = List.of(DATE_TIME, DATE, DECIMAL);

    private Scalars() {}

    private static GraphQLScalarType strict(
            GraphQLScalarType library,
            String name,
            String form,
            UnaryOperator<Object> written,
            Predicate<Object> fits) {
        var coercing = new StrictCoercing(library.getCoercing(), form, written, fits);
        return library.transform(type -> type.name(name).coercing(coercing));
    }
}
