package io.leadgraph.platform.graph;

import java.lang.reflect.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One result row, or a map inside one, read by column name. Absent and null are the same. */
public record Row(Map<String, @Nullable Object> values) {

    public @Nullable Object get(String column) {
        return values.get(column);
    }

    /** @throws NullPointerException naming the column when it is null */
    public String string(String column) {
        return (String) required(column);
    }

    public @Nullable String stringOrNull(String column) {
        return (String) values.get(column);
    }

    public boolean bool(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    public long number(String column) {
        return ((Number) required(column)).longValue();
    }

    public @Nullable Long numberOrNull(String column) {
        return values.get(column) instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    public Instant instant(String column) {
        return ((ZonedDateTime) required(column)).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) {
        return values.get(column) instanceof ZonedDateTime time ? time.toInstant() : null;
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return (LocalDate) values.get(column);
    }

    public <E extends Enum<E>> E constant(Class<E> type, String column) {
        return Enum.valueOf(type, string(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String column) {
        return values.get(column) instanceof String name ? Enum.valueOf(type, name) : null;
    }

    /** The texts of a list column; empty when it is null. */
    @SuppressWarnings("unchecked")
    public List<String> strings(String column) {
        Object value = values.get(column);
        if (value instanceof String[] array) {
            // in process a stored list inside a map comes as it is stored
            return List.of(array);
        }
        return value instanceof List<?> list ? (List<String>) list : List.of();
    }

    public double decimal(String column) {
        return ((Number) required(column)).doubleValue();
    }

    /** The numbers of a list column; empty when it is null. */
    public List<Double> decimals(String column) {
        return numbers(column).map(Number::doubleValue).toList();
    }

    /** The whole numbers of a list column; empty when it is null. */
    public long[] longs(String column) {
        return values.get(column) instanceof long[] stored
                ? stored
                : numbers(column).mapToLong(Number::longValue).toArray();
    }

    /** A stored list inside a map comes in process as it is stored, an array of whatever type it has. */
    private Stream<Number> numbers(String column) {
        Object value = values.get(column);
        if (value == null) {
            return Stream.empty();
        }
        return value instanceof List<?> list
                ? list.stream().map(Number.class::cast)
                : IntStream.range(0, Array.getLength(value)).mapToObj(i -> (Number) Array.get(value, i));
    }

    /** The map in a column, as a row. */
    @SuppressWarnings("unchecked")
    public @Nullable Row rowOrNull(String column) {
        return values.get(column) instanceof Map<?, ?> map ? new Row((Map<String, @Nullable Object>) map) : null;
    }

    /** The maps of a list column, as rows; empty when it is null. */
    @SuppressWarnings("unchecked")
    public List<Row> rows(String column) {
        return values.get(column) instanceof List<?> list
                ? list.stream()
                        .map(map -> new Row((Map<String, @Nullable Object>) map))
                        .toList()
                : List.of();
    }

    private Object required(String column) {
        return Objects.requireNonNull(values.get(column), column);
    }
}
