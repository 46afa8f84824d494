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
record Parenthood(@Nullable String edge, String parentId, Interval valid) {

    static Parenthood of(Row row) {
        return new Parenthood(row.string("edge"), row.string("parentId"), Intervals.of(row));
    }

    /**
     * The parents once a new one is stated: it replaces what it overlaps of the same parent (so that an end can be given or taken back)
     * and takes its time away from other parents, who keep the rest: the past stays what it was.
     */
    static List<Parenthood> stated(List<Parenthood> current, Parenthood stated) {
        for (Parenthood held : current) {
            if (held.says(stated)) {
                return current;
            }
        }
        List<Parenthood> after = new ArrayList<>();
        current.forEach(held -> held.besides(stated).forEach(after::add));
        after.add(stated);
        return List.copyOf(after);
    }

    private Stream<Parenthood> besides(Parenthood stated) {
        if (!valid.overlaps(stated.valid)) {
            return Stream.of(this);
        }
        return parentId.equals(stated.parentId)
                ? Stream.empty()
                : valid.minus(stated.valid).stream().map(rest -> new Parenthood(null, parentId, rest));
    }

    private boolean says(Parenthood other) {
        return parentId.equals(other.parentId) && valid.equals(other.valid);
    }
}
