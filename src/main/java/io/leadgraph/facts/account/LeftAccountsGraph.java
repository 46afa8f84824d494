package io.leadgraph.facts.account;

import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Gives up accounts that intake opened for a domain and that everybody has left since another account has claimed it ({@code domain.md},
 * "Accounts"). What is told of such an account, or hangs on it, keeps it.
 */
public final class LeftAccountsGraph {
    private static final Query LOCK = Query.load("account/lock_left");
    private static final Query GIVE_UP = Query.load("account/give_up");

    private LeftAccountsGraph() {}

    /**
     * Those of these accounts that are left, inside the transaction in which the last of them may have gone.
     *
     * @param ids of accounts whose touches belong to others now
     * @param keys of accounts where somebody does not work any more
     */
    public static void giveUp(Statements tx, Collection<String> ids, Collection<String> keys, Instant now) {
        if (ids.isEmpty() && keys.isEmpty()) {
            return;
        }
        List<String> left = tx.run(LOCK, Map.of("ids", List.copyOf(ids), "keys", List.copyOf(keys))).stream()
                .map(row -> row.string("id"))
                .toList();
        if (!left.isEmpty()) {
            tx.run(GIVE_UP, Map.of("ids", left, "now", now));
        }
    }
}
