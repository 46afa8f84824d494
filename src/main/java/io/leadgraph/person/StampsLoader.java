package io.leadgraph.person;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.common.Basis;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** The stamps of all nodes of one kind in an answer: one load for each basis that is asked for. */
public final class StampsLoader {
    private record Key(String id, Basis basis) {}

    private final String name;
    private final Function<Collection<String>, Map<String, Stamps>> recorded;
    private final Function<Collection<String>, Map<String, Stamps>> restated;

    /** @param name what the loader is registered by, one for each kind of node */
    public StampsLoader(
            BatchLoaderRegistry registry,
            String name,
            Function<Collection<String>, Map<String, Stamps>> recorded,
            Function<Collection<String>, Map<String, Stamps>> restated) {
        this.name = name;
        this.recorded = recorded;
        this.restated = restated;
        registry.<Key, Stamps>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> all(keys)));
    }

    /** The stamps of one node, {@link Stamps#NONE} where there are none. */
    public CompletableFuture<Stamps> load(DataFetchingEnvironment asked, String id, Basis basis) {
        DataLoader<Key, Stamps> loader = Objects.requireNonNull(asked.getDataLoader(name));
        return loader.load(new Key(id, basis));
    }

    private Map<Key, Stamps> all(Set<Key> keys) {
        Map<Key, Stamps> all = new HashMap<>();
        for (Basis basis : Basis.values()) {
            List<String> ids = keys.stream()
                    .filter(key -> key.basis() == basis)
                    .map(Key::id)
                    .toList();
            Map<String, Stamps> found = ids.isEmpty() ? Map.of() : of(basis).apply(ids);
            ids.forEach(id -> all.put(new Key(id, basis), found.getOrDefault(id, Stamps.NONE)));
        }
        return all;
    }

    private Function<Collection<String>, Map<String, Stamps>> of(Basis basis) {
        return basis == Basis.RESTATED ? restated : recorded;
    }
}
