package io.leadgraph.account;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** Batches a list that is asked for at a time, which {@code @BatchMapping} can't: one read for all objects asked at the same time. */
final class AsOfLoader {
    private record Asked(String id, Optional<Instant> asOf) {}

    private AsOfLoader() {}

    /** @param read from ids and the time, if any, to the lists by id */
    static <V> void register(
            BatchLoaderRegistry registry,
            String name,
            BiFunction<List<String>, Optional<Instant>, Map<String, List<V>>> read) {
        registry.<Asked, List<V>>forName(name)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> all(asked, read)));
    }

    /** The list of one object, together with those of the others. */
    static <V> CompletableFuture<List<V>> load(DataFetchingEnvironment call, String name, String id) {
        DataLoader<Asked, List<V>> loader = Objects.requireNonNull(call.getDataLoader(name));
        Optional<Instant> asOf =
                Optional.ofNullable(call.<OffsetDateTime>getArgument("asOf")).map(OffsetDateTime::toInstant);
        return loader.load(new Asked(id, asOf));
    }

    private static <V> Map<Asked, List<V>> all(
            Set<Asked> asked, BiFunction<List<String>, Optional<Instant>, Map<String, List<V>>> read) {
        Map<Asked, List<V>> all = new HashMap<>();
        asked.stream().collect(Collectors.groupingBy(Asked::asOf)).forEach((asOf, same) -> {
            Map<String, List<V>> lists = read.apply(same.stream().map(Asked::id).toList(), asOf);
            same.forEach(one -> all.put(one, lists.getOrDefault(one.id(), List.of())));
        });
        return all;
    }
}
