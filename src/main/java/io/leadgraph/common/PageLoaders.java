package io.leadgraph.common;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** Connections below many parents: those of one field and one page shape share a statement. */
public final class PageLoaders {
    private record Key(String parentId, PageRequest page) {}

    private PageLoaders() {}

    /**
     * Registers what loads the pages of a field.
     *
     * @param load the pages by parent id; a parent that is left out has an empty one
     */
    public static <T> void register(
            BatchLoaderRegistry registry,
            String name,
            BiFunction<List<String>, PageRequest, Map<String, Connection<T>>> load) {
        registry.<Key, Connection<T>>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> all(keys, load)));
    }

    /** The page of one parent, together with those of its siblings. */
    public static <T> CompletableFuture<Connection<T>> load(
            DataFetchingEnvironment asked, String name, String parentId, PageRequest page) {
        DataLoader<Key, Connection<T>> loader = Objects.requireNonNull(asked.getDataLoader(name));
        return loader.load(new Key(parentId, page));
    }

    private static <T> Map<Key, Connection<T>> all(
            Set<Key> keys, BiFunction<List<String>, PageRequest, Map<String, Connection<T>>> load) {
        Map<Key, Connection<T>> all = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(Key::page)).forEach((page, same) -> {
            Map<String, Connection<T>> loaded =
                    load.apply(same.stream().map(Key::parentId).toList(), page);
            same.forEach(key -> all.put(
                    key, loaded.getOrDefault(key.parentId(), Connection.of(page, List.of(), PageLoaders::nowhere))));
        });
        return all;
    }

    private static <T> Cursor nowhere(T node) {
        throw new IllegalStateException("An empty page has no cursor for " + node);
    }
}
