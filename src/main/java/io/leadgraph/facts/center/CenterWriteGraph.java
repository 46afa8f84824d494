package io.leadgraph.facts.center;

import static java.util.stream.Collectors.toMap;

import io.leadgraph.facts.account.AccountKeyGraph;
import io.leadgraph.facts.identity.PersonRefGraph;
import io.leadgraph.facts.signal.MarkGraph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.upsert.Upserts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The statements of an upsert of buying centers. */
@Component
class CenterWriteGraph {
    private final Query lock = Query.load("center/lock_centers");
    private final Query read = Query.load("center/read_for_upsert");
    private final Query discard = Query.load("center/discard_reserved");
    private final Query write = Query.load("center/write_centers");
    private final AccountKeyGraph accounts;

    CenterWriteGraph(AccountKeyGraph accounts) {
        this.accounts = accounts;
    }

    CenterFacts lockAndRead(Statements tx, List<CenterInput> changes) {
        Map<String, String> reserved = Upserts.reserve(tx, lock, NodeKind.CENTER, changes);
        Map<String, CenterState> centers = tx.run(read, Map.of("keys", Upserts.keys(changes))).stream()
                .collect(toMap(row -> row.string("key"), CenterState::of));
        var refs = changes.stream()
                .flatMap(change -> change.wantedMembers().stream())
                .map(CenterInput.Member::person)
                .toList();
        List<String> keys = changes.stream().map(CenterInput::accountKey).toList();
        return new CenterFacts(centers, reserved, accounts.byKeys(tx, keys), PersonRefGraph.resolve(tx, refs));
    }

    /** Writes what differs from the facts, and takes back the nodes that only served as locks. */
    void write(Statements tx, CenterFacts facts, Map<String, CenterState> after, Instant now) {
        Collection<String> unused = Upserts.unused(facts.reserved(), after.keySet());
        if (!unused.isEmpty()) {
            tx.run(discard, Map.of("ids", unused));
        }
        CenterDelta writes = new CenterDelta();
        after.forEach((key, state) -> writes.add(facts.centers().get(key), state));
        if (!writes.isEmpty()) {
            tx.run(write, Map.of("batch", writes.parameters(now)));
            MarkGraph.leave(tx, writes.stale(), now);
        }
    }
}
