package io.leadgraph.answers.dump;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class DumpGraph {
    private final Map<Section, Query> queries = Arrays.stream(Section.values())
            .collect(Collectors.toMap(section -> section, section -> Query.load("dump/" + section.file())));
    private final Graph graph;

    DumpGraph(Graph graph) {
        this.graph = graph;
    }

    /** The next things of a section after an id: each with its {@code id} and, under {@code fact}, what was told of it. */
    List<Row> page(Section section, String after, int limit) {
        return graph.read(Objects.requireNonNull(queries.get(section)), Map.of("after", after, "limit", limit));
    }
}
