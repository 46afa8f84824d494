package io.leadgraph.node;

import io.leadgraph.intake.PathElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The nodes of the paths that prove decisions; however many, one statement. */
@Controller
class PathNodeController {
    private final NodeGraph graph;

    PathNodeController(NodeGraph graph) {
        this.graph = graph;
    }

    @BatchMapping(typeName = "PathElement")
    Map<PathElement, Object> node(List<PathElement> elements) {
        List<String> ids = elements.stream()
                .map(PathElement::nodeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Object> found = graph.read(ids);
        Map<PathElement, Object> nodes = new HashMap<>();
        elements.stream()
                .filter(element -> element.nodeId() != null && found.containsKey(element.nodeId()))
                .forEach(element -> nodes.put(element, Objects.requireNonNull(found.get(element.nodeId()))));
        return nodes;
    }
}
