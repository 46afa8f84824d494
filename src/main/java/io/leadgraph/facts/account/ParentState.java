package io.leadgraph.facts.account;

import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.upsert.Intervals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One account's belonging to another for a time.
 *
 * @param edge where it is stored; null until it is
 * @param parentId id of the account above
 */
record ParentState(@Nullable String edge, String parentId, Interval valid) {

    static ParentState of(Row row) {
        return new ParentState(row.string("edge"), row.string("parentId"), Intervals.of(row));
    }

    /**
     * The parents once a new one is stated: it replaces what it overlaps of the same parent (so that an end can be given or taken back)
     * and takes its time away from other parents, who keep the rest: the past stays what it was.
     */
    static List<ParentState> stated(List<ParentState> current, ParentState stated) {
        for (ParentState held : current) {
            if (held.says(stated)) {
                return current;
            }
        }
        List<ParentState> after = new ArrayList<>();
        current.forEach(held -> held.besides(stated).forEach(after::add));
        after.add(stated);
        return List.copyOf(after);
    }

    private Stream<ParentState> besides(ParentState stated) {
        if (!valid.overlaps(stated.valid)) {
            return Stream.of(this);
        }
        return parentId.equals(stated.parentId)
                ? Stream.empty()
                : valid.minus(stated.valid).stream().map(rest -> new ParentState(null, parentId, rest));
    }

    private boolean says(ParentState other) {
        return parentId.equals(other.parentId) && valid.equals(other.valid);
    }
}
