package io.leadgraph.api;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import java.util.List;

/** The schema's own scalars, made of those of graphql-java-extended-scalars. */
final class Scalars {
    /** RFC 3339 with offset; read as {@link java.time.OffsetDateTime}, written from that or an {@link java.time.Instant}. */
    static final GraphQLScalarType DATE_TIME = ExtendedScalars.DateTime.transform(
            type -> type.coercing(new InstantCoercing(ExtendedScalars.DateTime.getCoercing())));

    /** A calendar day, {@link java.time.LocalDate}. */
    static final GraphQLScalarType DATE = ExtendedScalars.Date;

    /** An exact {@link java.math.BigDecimal} of a size that money can have. */
    static final GraphQLScalarType DECIMAL = ExtendedScalars.GraphQLBigDecimal.transform(type ->
            type.name("Decimal").coercing(new DecimalCoercing(ExtendedScalars.GraphQLBigDecimal.getCoercing())));

    static final List<GraphQLScalarType> ALL = List.of(DATE_TIME, DATE, DECIMAL);

    private Scalars() {}
}
