package io.leadgraph.answers.node;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class NodeGraph {
    private static final Query READ = Query.load("node/read");

    private final Graph graph;

    NodeGraph(Graph graph) {
        this.graph = graph;
    }

    /** The records by id, in one statement whatever their kinds; an id that is not there is left out. */
    Map<String, Object> read(Collection<String> ids) {
        Map<String, Object> found = new HashMap<>();
        graph.read(READ, byParameter(ids))
                .forEach(row -> found.put(row.string("asked"), record(Objects.requireNonNull(row.rowOrNull("node")))));
        return found;
    }

    private static Object record(Row node) {
        return PublicNode.of(node.string("id")).orElseThrow().of().apply(node);
    }

    private static Map<String, List<String>> byParameter(Collection<String> ids) {
        return PublicNode.ALL.stream()
                .collect(Collectors.toMap(PublicNode::parameter, node -> ofKind(node.kind(), ids)));
    }

    private static List<String> ofKind(NodeKind kind, Collection<String> ids) {
        return ids.stream()
                .distinct()
                .filter(id -> NodeKind.of(id).filter(kind::equals).isPresent())
                .toList();
    }
}
