package io.leadgraph.person;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.common.Basis;
import io.leadgraph.graph.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stamps of the people of one answer, a statement for each basis that is asked for. */
@Component
class StampsLoader {
    private static final String NAME = "personStamps";

    private record Key(String personId, Basis basis) {}

    private final PersonReads people;
    private final RestatedStamps restated;

    StampsLoader(BatchLoaderRegistry registry, PersonReads people, RestatedStamps restated) {
        this.people = people;
        this.restated = restated;
        registry.<Key, Stamps>forName(NAME)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> all(keys)));
    }

    CompletableFuture<Stamps> load(DataFetchingEnvironment asked, String personId, Basis basis) {
        DataLoader<Key, Stamps> loader = Objects.requireNonNull(asked.getDataLoader(NAME));
        return loader.load(new Key(personId, basis));
    }

    private Map<Key, Stamps> all(Set<Key> keys) {
        Map<Key, Stamps> all = new HashMap<>();
        for (Basis basis : Basis.values()) {
            List<String> ids = keys.stream()
                    .filter(key -> key.basis() == basis)
                    .map(Key::personId)
                    .toList();
            Map<String, Stamps> found = ids.isEmpty() ? Map.of() : of(basis, ids);
            ids.forEach(id -> all.put(new Key(id, basis), found.getOrDefault(id, Stamps.NONE)));
        }
        return all;
    }

    private Map<String, Stamps> of(Basis basis, Collection<String> ids) {
        return basis == Basis.RESTATED ? restated.ofPeople(ids) : recorded(ids);
    }

    private Map<String, Stamps> recorded(Collection<String> ids) {
        Map<String, Stamps> stamps = new HashMap<>();
        for (Map.Entry<String, Row> one : people.properties(ids).entrySet()) {
            stamps.put(one.getKey(), Stamps.of(one.getValue()));
        }
        return stamps;
    }
}
