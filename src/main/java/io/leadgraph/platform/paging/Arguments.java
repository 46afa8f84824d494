package io.leadgraph.platform.paging;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Arguments of reads, as the schema has coerced them. */
public final class Arguments {
    private Arguments() {}

    /** An input object; empty where it is left out or null. */
    public static Map<String, @Nullable Object> object(DataFetchingEnvironment environment, String name) {
        Map<String, @Nullable Object> object = environment.getArgument(name);
        return object == null ? Map.of() : object;
    }

    /** The time of the argument {@code asOf}; empty where it is left out or null. */
    public static Optional<Instant> asOf(DataFetchingEnvironment environment) {
        return Optional.ofNullable(environment.<OffsetDateTime>getArgument("asOf"))
                .map(OffsetDateTime::toInstant);
    }

    /** What the input {@code KeyBy} names, found by its id or by its key; null where there is none. */
    public static <T> @Nullable T keyed(
            Map<String, Object> by, Function<List<String>, Map<String, T>> byIds, Function<String, @Nullable T> byKey) {
        Map.Entry<String, String> only = only(by);
        return only.getKey().equals("id")
                ? byIds.apply(List.of(only.getValue())).get(only.getValue())
                : byKey.apply(only.getValue());
    }

    /** The one alternative of a {@code @oneOf} input object. */
    public static Map.Entry<String, String> only(Map<String, Object> by) {
        var entry = by.entrySet().iterator().next();
        return Map.entry(entry.getKey(), (String) Objects.requireNonNull(entry.getValue()));
    }

    /** A filter's value as queries take it. */
    public static @Nullable Object plain(@Nullable Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : value;
    }
}
