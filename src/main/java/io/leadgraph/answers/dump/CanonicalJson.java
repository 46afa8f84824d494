package io.leadgraph.answers.dump;

import java.lang.reflect.Array;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as JSON of which there is one form only: keys sorted, what is null left out, times at UTC, and lists sorted, since the
 * graph keeps sets.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    static String of(Object value) {
        return switch (value) {
            case Map<?, ?> map -> object(map);
            case Collection<?> list -> list(list.stream());
            case ZonedDateTime time -> text(time.toInstant());
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> value.getClass().isArray() ? list(elements(value)) : text(value);
        };
    }

    private static String object(Map<?, ?> map) {
        return map.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> text(entry.getKey()) + ":" + of(Objects.requireNonNull(entry.getValue())))
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String list(Stream<? extends @Nullable Object> elements) {
        return elements.filter(Objects::nonNull)
                .map(element -> of(Objects.requireNonNull(element)))
                .sorted()
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** In process a stored list comes as it is stored, an array. */
    private static Stream<Object> elements(Object array) {
        return IntStream.range(0, Array.getLength(array)).mapToObj(i -> Array.get(array, i));
    }

    private static String text(Object value) {
        return JsonMapper.shared().writeValueAsString(value.toString());
    }
}
