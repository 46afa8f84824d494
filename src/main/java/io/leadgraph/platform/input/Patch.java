package io.leadgraph.platform.input;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an input says of one field: nothing (keep), null (clear) or a value.
 *
 * @param given whether the field is there at all
 */
public record Patch<T>(boolean given, @Nullable T value) {

    /** The field is left out. */
    public static <T> Patch<T> keep() {
        return new Patch<>(false, null);
    }

    /** The field is there, possibly null. */
    public static <T> Patch<T> to(@Nullable T value) {
        return new Patch<>(true, value);
    }

    /** The value after the change. */
    public @Nullable T over(@Nullable T current) {
        return given ? value : current;
    }

    /** The same where null goes back to what is built in. */
    public T over(T current, T builtIn) {
        return !given ? current : value == null ? builtIn : value;
    }

    public <R> Patch<R> map(Function<T, @Nullable R> change) {
        return value == null ? new Patch<>(given, null) : to(change.apply(value));
    }
}
