package io.leadgraph.answers.node;

import io.leadgraph.decisions.classification.PathElement;
import io.leadgraph.platform.common.BadArgumentException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {
    private static final int MOST = 500;

    private final NodeGraph graph;

    NodeController(NodeGraph graph) {
        this.graph = graph;
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id) {
        return graph.read(List.of(id)).get(id);
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids) {
        if (ids.size() > MOST) {
            throw new BadArgumentException("Give at most " + MOST + " ids");
        }
        Map<String, Object> found = graph.read(ids);
        return ids.stream().<@Nullable Object>map(found::get).toList();
    }

    /** All of an answer's paths in one statement; an element that is not a node of the API has none. */
    @BatchMapping(typeName = "PathElement", field = "node")
    Map<PathElement, Object> ofPaths(List<PathElement> elements) {
        Map<String, Object> found = graph.read(elements.stream()
                .map(PathElement::nodeId)
                .filter(Objects::nonNull)
                .toList());
        return elements.stream()
                .filter(element -> found.containsKey(element.nodeId()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), element -> found.get(element.nodeId())));
    }
}
