package io.leadgraph.answers.funnel;

import io.leadgraph.platform.graph.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How handoffs of a period went.
 *
 * @param nurtureDays how long people had been with marketing before
 * @param owners the one with the most in front
 */
record HandoffReport(int handoffs, @Nullable Distribution nurtureDays, List<OwnerEngagement> owners) {

    /**
     * How one owner, or a queue that nobody has taken them from, takes care.
     *
     * @param acted on how many somebody acted
     * @param actedInTime on how many in time, by when it happened
     * @param breaches how many went wrong in whatever way
     * @param minutesToEngage from the handoff to the first action
     */
    record OwnerEngagement(
            @Nullable String owner,
            @Nullable String queue,
            int handoffs,
            int acted,
            int actedInTime,
            int breaches,
            @Nullable Distribution minutesToEngage) {

        static OwnerEngagement of(Row row) {
            return new OwnerEngagement(
                    row.stringOrNull("owner"),
                    row.stringOrNull("queue"),
                    row.integer("handoffs"),
                    row.integer("acted"),
                    row.integer("inTime"),
                    row.integer("breaches"),
                    Distribution.of(row.decimals("minutes")));
        }
    }

    static HandoffReport of(List<Row> rows) {
        List<OwnerEngagement> owners = rows.stream().map(OwnerEngagement::of).toList();
        return new HandoffReport(
                owners.stream().mapToInt(OwnerEngagement::handoffs).sum(),
                Distribution.of(rows.stream()
                        .flatMap(row -> row.decimals("nurtureDays").stream())
                        .toList()),
                owners);
    }
}
