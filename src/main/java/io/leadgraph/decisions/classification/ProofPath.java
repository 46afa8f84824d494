package io.leadgraph.decisions.classification;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a path element by element. */
final class ProofPath {
    private final List<PathElement> elements = new ArrayList<>();

    static ProofPath of(String label, @Nullable String id) {
        return new ProofPath().add(label, id);
    }

    ProofPath out(String relationship, String label, @Nullable String id) {
        return leave(relationship, RelationshipDirection.OUTGOING).add(label, id);
    }

    ProofPath in(String relationship, String label, @Nullable String id) {
        return leave(relationship, RelationshipDirection.INCOMING).add(label, id);
    }

    List<PathElement> elements() {
        return List.copyOf(elements);
    }

    private ProofPath add(String label, @Nullable String id) {
        elements.add(new PathElement(label, id, null, null));
        return this;
    }

    private ProofPath leave(String relationship, RelationshipDirection direction) {
        PathElement last = elements.removeLast();
        elements.add(new PathElement(last.label(), last.nodeId(), relationship, direction));
        return this;
    }
}
