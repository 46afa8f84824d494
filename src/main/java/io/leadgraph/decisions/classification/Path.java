package io.leadgraph.decisions.classification;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a path element by element. */
final class Path {
    private final List<PathElement> elements = new ArrayList<>();

    static Path of(String label, @Nullable String id) {
        return new Path().add(label, id);
    }

    Path out(String relationship, String label, @Nullable String id) {
        return leave(relationship, RelationshipDirection.OUTGOING).add(label, id);
    }

    Path in(String relationship, String label, @Nullable String id) {
        return leave(relationship, RelationshipDirection.INCOMING).add(label, id);
    }

    List<PathElement> elements() {
        return List.copyOf(elements);
    }

    private Path add(String label, @Nullable String id) {
        elements.add(new PathElement(label, id, null, null));
        return this;
    }

    private Path leave(String relationship, RelationshipDirection direction) {
        PathElement last = elements.removeLast();
        elements.add(new PathElement(last.label(), last.nodeId(), relationship, direction));
        return this;
    }
}
