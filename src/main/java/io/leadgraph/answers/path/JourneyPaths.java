package io.leadgraph.answers.path;

import static java.util.Comparator.comparingInt;

import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.graph.Row;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commonest paths, and the same as a picture of nodes and links. Who passes a node has come by one of the links into it,
 * except at the first
 * step; who doesn't leave it by a link ends there.
 *
 * @param people on any path, shown or not
 * @param paths the commonest first, those of the same number in the order of their steps
 */
record JourneyPaths(List<JourneyPath> paths, int people) {
    private static final Comparator<JourneyPath> COMMONEST_FIRST =
            comparingInt(JourneyPath::people).reversed().thenComparing(path -> String.join("\n", path.steps()));

    /**
     * From columns {@code touches, paths}.
     *
     * @throws BadArgumentException when there are more touches than are read
     */
    static JourneyPaths of(Row row, int top) {
        if (row.integer("touches") > PathRequest.MOST) {
            throw new BadArgumentException("The time between from and to has more than " + PathRequest.MOST
                    + " inbound touches: ask for a shorter one");
        }
        return of(row.rows("paths").stream().map(JourneyPath::of).toList(), top);
    }

    static JourneyPaths of(List<JourneyPath> all, int top) {
        return new JourneyPaths(all.stream().sorted(COMMONEST_FIRST).limit(top).toList(), sum(all));
    }

    /** On the paths that are shown. */
    public int peopleShown() {
        return sum(paths);
    }

    public List<PathNode> nodes() {
        return merged(JourneyPath::nodes, PathNode::id, PathNode::plus)
                .sorted(comparingInt(PathNode::step)
                        .thenComparing(comparingInt(PathNode::people).reversed())
                        .thenComparing(PathNode::label))
                .toList();
    }

    public List<PathLink> links() {
        return merged(JourneyPath::links, link -> link.source() + '\n' + link.target(), PathLink::plus)
                .sorted(comparingInt(PathLink::people)
                        .reversed()
                        .thenComparing(PathLink::source)
                        .thenComparing(PathLink::target))
                .toList();
    }

    private <T> Stream<T> merged(Function<JourneyPath, Stream<T>> of, Function<T, String> key, BinaryOperator<T> plus) {
        return paths.stream().flatMap(of).collect(Collectors.toMap(key, one -> one, plus)).values().stream();
    }

    private static int sum(List<JourneyPath> paths) {
        return paths.stream().mapToInt(JourneyPath::people).sum();
    }
}
