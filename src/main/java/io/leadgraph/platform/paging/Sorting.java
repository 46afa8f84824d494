package io.leadgraph.platform.paging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order that is asked for, from an input object {@code {field direction}}. */
public record Sorting<F extends Enum<F>>(F field, boolean ascending) {

    /** @param otherwise the order of a list for which none is asked */
    public static <F extends Enum<F>> Sorting<F> of(@Nullable Map<String, ?> input, Sorting<F> otherwise) {
        return input == null
                ? otherwise
                : new Sorting<>(
                        Enum.valueOf(otherwise.field().getDeclaringClass(), String.valueOf(input.get("field"))),
                        "ASC".equals(input.get("direction")));
    }
}
