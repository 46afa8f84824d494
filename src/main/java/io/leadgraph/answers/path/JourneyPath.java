package io.leadgraph.answers.path;

import io.leadgraph.platform.graph.Row;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A way in which journeys begin.
 *
 * @param people how many people, or accounts, began so
 */
record JourneyPath(List<String> steps, int people) {

    static JourneyPath of(Row row) {
        return new JourneyPath(row.strings("steps"), row.integer("people"));
    }

    Stream<PathNode> nodes() {
        return IntStream.range(0, steps.size()).mapToObj(this::node);
    }

    Stream<PathLink> links() {
        return IntStream.range(1, steps.size())
                .mapToObj(at -> new PathLink(node(at - 1).id(), node(at).id(), people));
    }

    private PathNode node(int at) {
        return new PathNode(at + 1, steps.get(at), people);
    }
}
