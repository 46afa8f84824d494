package io.leadgraph.facts.opportunity;

import static java.util.stream.Collectors.toMap;

import io.leadgraph.facts.account.AccountKeyGraph;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.identity.PersonRefGraph;
import io.leadgraph.facts.signal.LifecycleEvents;
import io.leadgraph.facts.signal.MarkGraph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.upsert.Upserts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The statements of an upsert of opportunities. */
@Component
class OpportunityWriteGraph {
    private final Query lock = Query.load("opportunity/lock_opportunities");
    private final Query read = Query.load("opportunity/read_for_upsert");
    private final Query centersByKey = Query.load("opportunity/places_by_key");
    private final Query discard = Query.load("opportunity/discard_reserved");
    private final Query write = Query.load("opportunity/write_opportunities");
    private final AccountKeyGraph accounts;
    private final LifecycleEvents lifecycle;

    OpportunityWriteGraph(AccountKeyGraph accounts, LifecycleEvents lifecycle) {
        this.accounts = accounts;
        this.lifecycle = lifecycle;
    }

    OpportunityFacts lockAndRead(Statements tx, List<OpportunityInput> changes) {
        Map<String, String> reserved = Upserts.reserve(tx, lock, NodeKind.OPPORTUNITY, changes);
        Map<String, OpportunityState> known = tx.run(read, Map.of("keys", Upserts.keys(changes))).stream()
                .collect(toMap(row -> row.string("key"), OpportunityState::of));
        List<PersonRef> refs = changes.stream()
                .flatMap(change -> change.wantedContacts().stream())
                .map(OpportunityInput.Contact::person)
                .toList();
        return new OpportunityFacts(
                known,
                reserved,
                accounts.byKeys(tx, given(changes, OpportunityInput::accountKey)),
                centers(tx, given(changes, OpportunityInput::buyingCenterKey)),
                PersonRefGraph.resolve(tx, refs));
    }

    /** Writes what differs from the facts, and takes back the nodes that only served as locks. */
    void write(Statements tx, OpportunityFacts facts, Map<String, OpportunityState> after, Instant now) {
        Collection<String> unused = Upserts.unused(facts.reserved(), after.keySet());
        if (!unused.isEmpty()) {
            tx.run(discard, Map.of("ids", unused));
        }
        OpportunityDelta writes = new OpportunityDelta();
        after.forEach((key, state) -> writes.add(facts.opportunities().get(key), state));
        if (!writes.isEmpty()) {
            tx.run(write, Map.of("batch", writes.parameters(now)));
            MarkGraph.leave(tx, writes.stale(), now);
            if (!writes.changedForPeople().isEmpty()) {
                lifecycle.dealt(tx, writes.changedForPeople());
            }
        }
    }

    private Map<String, OpportunityFacts.Center> centers(Statements tx, Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : tx.run(centersByKey, Map.of("keys", keys)).stream()
                        .collect(toMap(
                                row -> row.string("key"),
                                row -> new OpportunityFacts.Center(row.string("id"), row.string("accountId"))));
    }

    private static List<String> given(List<OpportunityInput> changes, Function<OpportunityInput, Patch<String>> field) {
        return changes.stream()
                .map(change -> field.apply(change).value())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
