package io.leadgraph.decisions.duplicate;

import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import java.util.List;
import java.util.Map;

/**
 * Two people and how they compare.
 *
 * @param one who was known first
 */
record Pair(PersonDetails one, PersonDetails other, Comparison comparison) {

    static Pair of(PersonDetails a, PersonDetails b, DuplicateRules rules) {
        int order = a.recordedAt().compareTo(b.recordedAt());
        boolean first = order == 0 ? a.id().compareTo(b.id()) < 0 : order < 0;
        PersonDetails one = first ? a : b;
        PersonDetails other = first ? b : a;
        return new Pair(one, other, Comparison.of(one, other, rules));
    }

    String key() {
        return one.id() + "|" + other.id();
    }

    /** The one that a search by ids comes to later. */
    String laterId() {
        return one.id().compareTo(other.id()) > 0 ? one.id() : other.id();
    }

    /** As a parameter of the statement that stores it. */
    Map<String, Object> row() {
        List<String> likenesses =
                comparison.evidence().stream().map(Likeness::name).toList();
        return Map.of(
                "key", key(),
                "id", Ids.next(NodeKind.SUGGESTION),
                "personId", one.id(),
                "otherId", other.id(),
                "properties", Map.of("confidence", comparison.confidence(), "likenesses", likenesses));
    }
}
