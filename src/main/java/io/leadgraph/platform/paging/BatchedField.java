package io.leadgraph.platform.paging;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.common.BadArgumentException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.Try;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * A field with arguments: one statement for all objects asked with the same ones.
 *
 * @param <R> the arguments, equal where they ask the same
 */
public final class BatchedField<R, V> {
    private final BatchedRead<Key<R>, V> values;

    private record Key<R>(String id, R request) {}

    /** @param read the values by id, for one set of arguments; an id that is left out has none */
    public BatchedField(BatchLoaderRegistry registry, String name, BiFunction<List<String>, R, Map<String, V>> read) {
        values = new BatchedRead<>(registry, name, keys -> all(keys, read));
    }

    /** @param none the value of an id that is left out */
    public BatchedField(
            BatchLoaderRegistry registry,
            String name,
            BiFunction<List<String>, R, Map<String, V>> read,
            Function<R, V> none) {
        values = new BatchedRead<>(registry, name, keys -> all(keys, read), key -> none.apply(key.request()));
    }

    /** A field that gives a connection, empty for an id that is left out. */
    public static <T> BatchedField<PageRequest, Connection<T>> pages(
            BatchLoaderRegistry registry,
            String name,
            BiFunction<List<String>, PageRequest, Map<String, Connection<T>>> read) {
        return new BatchedField<>(registry, name, read, Connection::empty);
    }

    /** A field that gives a list, empty for an id that is left out. */
    public static <R, T> BatchedField<R, List<T>> lists(
            BatchLoaderRegistry registry, String name, BiFunction<List<String>, R, Map<String, List<T>>> read) {
        return new BatchedField<>(registry, name, read, request -> List.of());
    }

    /** The value of one object, together with those of the others. */
    public CompletableFuture<V> load(DataFetchingEnvironment environment, String id, R request) {
        return values.load(environment, new Key<>(id, request));
    }

    /** Keeps a value that was read already, so that the operation does not ask for it. */
    public void prime(DataFetchingEnvironment environment, String id, R request, V value) {
        values.prime(environment, new Key<>(id, request), value);
    }

    private static <R, V> Map<Key<R>, V> all(List<Key<R>> keys, BiFunction<List<String>, R, Map<String, V>> read) {
        Map<Key<R>, V> all = new HashMap<>();
        keys.stream()
                .collect(Collectors.groupingBy(Key::request, Collectors.mapping(Key::id, Collectors.toList())))
                .forEach((request, ids) ->
                        read(ids, request, read).forEach((id, value) -> all.put(new Key<>(id, request), value)));
        return all;
    }

    /** A refusal is of those alone who ask so: the loader takes a {@link Try} in the place of a value. */
    @SuppressWarnings("unchecked")
    private static <R, V> Map<String, V> read(
            List<String> ids, R request, BiFunction<List<String>, R, Map<String, V>> read) {
        try {
            return read.apply(ids, request);
        } catch (BadArgumentException refused) {
            return ids.stream().collect(Collectors.toMap(id -> id, id -> (V) Try.failed(refused)));
        }
    }
}
