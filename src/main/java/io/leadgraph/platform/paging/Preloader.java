package io.leadgraph.platform.paging;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.leadgraph.platform.common.BadArgumentException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a root of the schema together with the first list that is asked below it under a field, in one statement; further ones, under other
 * aliases, are read on their own. A bean of the feature whose list it is, where the root's own must not know that one.
 *
 * @param <T> the root
 */
public final class Preloader<T> {
    private final String field;
    private final BiFunction<Map<String, ?>, DataFetchingEnvironment, Optional<T>> read;

    private Preloader(String field, BiFunction<Map<String, ?>, DataFetchingEnvironment, Optional<T>> read) {
        this.field = field;
        this.read = read;
    }

    /** A root and a list of it, as one statement found them. */
    public record Found<T, V>(String id, T root, V list) {}

    /**
     * For a list that is also read for many roots at once.
     *
     * @param request what is asked of the list, from its arguments and its selection; the same as its own field makes of them
     * @param read the statement, for what {@code by} names; empty where there is no such root
     */
    public static <T, R, V> Preloader<T> of(
            String field,
            BatchedField<R, V> list,
            BiFunction<Map<String, Object>, DataFetchingFieldSelectionSet, R> request,
            BiFunction<Map<String, ?>, R, Optional<Found<T, V>>> read) {
        return new Preloader<>(field, (by, environment) -> {
            SelectedField first = Below.of(environment).getFields(field).getFirst();
            R one = request.apply(first.getArguments(), first.getSelectionSet());
            Optional<Found<T, V>> found = read.apply(by, one);
            found.ifPresent(both -> list.prime(environment, both.id(), one, both.list()));
            return found.map(Found::root);
        });
    }

    /** Ids in the form in which {@code by} names a root, for statements that take either. */
    public static List<Map<String, ?>> byIds(Collection<String> ids) {
        return ids.stream().<Map<String, ?>>map(id -> Map.of("id", id)).toList();
    }

    /**
     * The root that the argument {@code by} names, null where there is none: by the first preloader whose list is asked for, else alone.
     * It is read alone too where the list is refused as it is asked for: the list's own field says so, and the root stays.
     */
    public static <T> @Nullable T root(
            Stream<Preloader<T>> preloaders,
            DataFetchingEnvironment environment,
            Function<Map<String, Object>, @Nullable T> alone) {
        Map<String, Object> by = environment.getArgumentOrDefault("by", Map.of());
        DataFetchingFieldSelectionSet below = Below.of(environment);
        Preloader<T> wanted = preloaders
                .filter(one -> !below.getFields(one.field).isEmpty())
                .findFirst()
                .orElse(null);
        return wanted == null ? alone.apply(by) : wanted.together(by, environment, alone);
    }

    private @Nullable T together(
            Map<String, Object> by,
            DataFetchingEnvironment environment,
            Function<Map<String, Object>, @Nullable T> alone) {
        try {
            return read.apply(by, environment).orElse(null);
        } catch (BadArgumentException refused) {
            return alone.apply(by);
        }
    }
}
