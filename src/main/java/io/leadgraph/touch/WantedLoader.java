package io.leadgraph.touch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what touches lead to in one statement, however many touches there are and whichever of their parts are asked for. */
@Component
class WantedLoader {
    static final String NAME = "touchParts";

    private final TouchGraph graph;

    WantedLoader(TouchGraph graph, BatchLoaderRegistry loaders) {
        this.graph = graph;
        loaders.<Wanted, Object>forName(NAME)
                .registerMappedBatchLoader((wanted, context) -> Mono.fromSupplier(() -> load(wanted)));
    }

    private Map<Wanted, Object> load(Set<Wanted> wanted) {
        List<String> ids = wanted.stream().map(Wanted::touchId).distinct().toList();
        Set<TouchPart> parts = wanted.stream().map(Wanted::part).collect(Collectors.toSet());
        Map<Wanted, Object> loaded = new HashMap<>();
        graph.read(ids, parts)
                .forEach(touch -> touch.neighbours()
                        .read()
                        .forEach((part, found) ->
                                found.ifPresent(record -> loaded.put(new Wanted(touch.id(), part), record))));
        return loaded;
    }
}
