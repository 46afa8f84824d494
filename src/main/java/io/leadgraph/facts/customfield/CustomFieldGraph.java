package io.leadgraph.facts.customfield;

import io.leadgraph.platform.graph.Caches;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Definitions of custom fields. A type never changes, so what was read once stays true; only an unknown name is looked up again. */
@Component
class CustomFieldGraph {
    private static final Query DEFINE = Query.load("customfield/define_custom_field");
    private static final Query ALL = Query.load("customfield/custom_fields");

    private final Graph graph;
    private volatile Map<String, CustomFieldDefinition> known = Map.of();

    CustomFieldGraph(Graph graph, Caches caches) {
        this.graph = graph;
        caches.register(() -> known = Map.of());
    }

    /** A definition as last read, without a round trip. */
    @Nullable
    CustomFieldDefinition known(String name) {
        return known.get(name);
    }

    /** The definition of a field that has a value: it must be there, however lately it was made. */
    @Nullable
    CustomFieldDefinition stored(String name) {
        if (!known.containsKey(name)) {
            refresh();
        }
        return known.get(name);
    }

    void refresh() {
        known = all().stream()
                .collect(Collectors.toUnmodifiableMap(CustomFieldDefinition::name, definition -> definition));
    }

    /** As they are now, by name. */
    List<CustomFieldDefinition> all() {
        return graph.read(ALL, Map.of()).stream().map(CustomFieldDefinition::of).toList();
    }

    /** Stores a definition unless the name has another type; answers what stands under the name afterwards. */
    CustomFieldDefinition define(CustomFieldDefinition wanted, boolean describe, Instant now) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("name", wanted.name());
        parameters.put("type", wanted.type());
        parameters.put("describe", describe);
        parameters.put("description", wanted.description());
        parameters.put("now", now);
        return graph.write(
                tx -> CustomFieldDefinition.of(tx.run(DEFINE, parameters).getFirst()));
    }
}
