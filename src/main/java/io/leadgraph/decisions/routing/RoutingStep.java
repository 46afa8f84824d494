package io.leadgraph.decisions.routing;

import org.jspecify.annotations.Nullable;

/**
 * One rule that was tried.
 *
 * @param rule its name
 * @param unmet the first thing it asked for in vain; null where it fired
 */
public record RoutingStep(String rule, @Nullable RoutingCriterion unmet) {

    public boolean fired() {
        return unmet == null;
    }

    /** A line for the graph. */
    public String line() {
        return (unmet == null ? "" : unmet.name()) + '|' + rule;
    }

    public static RoutingStep of(String line) {
        int bar = line.indexOf('|');
        String unmet = line.substring(0, bar);
        return new RoutingStep(line.substring(bar + 1), unmet.isEmpty() ? null : RoutingCriterion.valueOf(unmet));
    }
}
