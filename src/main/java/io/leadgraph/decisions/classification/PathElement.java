package io.leadgraph.decisions.classification;

import org.jspecify.annotations.Nullable;

/**
 * One node of a path that proves a step, and the relationship to the next one.
 *
 * @param label the node's label in the graph, with its name where it has no id, such as {@code Domain acme.com}
 * @param nodeId null where the node is not one the API hands out
 * @param relationship type of the relationship to the next element; null on the last
 * @param direction which way that relationship points, seen from this element
 */
public record PathElement(
        String label,
        @Nullable String nodeId,
        @Nullable String relationship,
        @Nullable RelationshipDirection direction) {}
