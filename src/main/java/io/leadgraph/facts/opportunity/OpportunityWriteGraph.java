package io.leadgraph.facts.opportunity;

import static java.util.stream.Collectors.toMap;

import io.leadgraph.facts.account.AccountRefs;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.identity.PersonRefs;
import io.leadgraph.facts.signal.LifecycleEvents;
import io.leadgraph.facts.signal.StaleMarks;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.upsert.Changes;
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
    private final AccountRefs accounts;
    private final LifecycleEvents lifecycle;

    OpportunityWriteGraph(AccountRefs accounts, LifecycleEvents lifecycle) {
        this.accounts = accounts;
        this.lifecycle = lifecycle;
    }

    OpportunityFacts lockAndRead(Statements tx, List<OpportunityChange> changes) {
        Map<String, String> reserved = Changes.reserve(tx, lock, NodeKind.OPPORTUNITY, changes);
        Map<String, OpportunityState> known = tx.run(read, Map.of("keys", Changes.keys(changes))).stream()
                .collect(toMap(row -> row.string("key"), OpportunityState::of));
        List<PersonRef> refs = changes.stream()
                .flatMap(change -> change.wantedContacts().stream())
                .map(OpportunityChange.Contact::person)
                .toList();
        return new OpportunityFacts(
                known,
                reserved,
                accounts.byKeys(tx, given(changes, OpportunityChange::accountKey)),
                centers(tx, given(changes, OpportunityChange::buyingCenterKey)),
                PersonRefs.resolve(tx, refs));
    }

    /** Writes what differs from the facts, and takes back the nodes that only served as locks. */
    void write(Statements tx, OpportunityFacts facts, Map<String, OpportunityState> after, Instant now) {
        Collection<String> unused = Changes.unused(facts.reserved(), after.keySet());
        if (!unused.isEmpty()) {
            tx.run(discard, Map.of("ids", unused));
        }
        OpportunityWrites writes = new OpportunityWrites();
        after.forEach((key, state) -> writes.add(facts.opportunities().get(key), state));
        if (!writes.isEmpty()) {
            tx.run(write, Map.of("batch", writes.parameters(now)));
            StaleMarks.leave(tx, writes.stale(), now);
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

    private static List<String> given(
            List<OpportunityChange> changes, Function<OpportunityChange, Patch<String>> field) {
        return changes.stream()
                .map(change -> field.apply(change).value())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
