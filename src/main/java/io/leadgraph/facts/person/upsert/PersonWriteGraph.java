package io.leadgraph.facts.person.upsert;

import io.leadgraph.facts.identity.KeyNode;
import io.leadgraph.facts.signal.MarkGraph;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The statements of an upsert of people. */
@Component
class PersonWriteGraph {
    private static final Query ACCOUNTS = Query.load("person/known_accounts");
    private static final Query LOCK = Query.load("person/lock_keys");
    private static final Query OPEN = Query.load("person/open_people");
    private static final Query CHANGE = Query.load("person/change_people");
    private static final Query HOLD = Query.load("person/hold_keys");
    private static final Query UNMAKE = Query.load("person/unmake_keys");
    private static final Query SYNC = Query.load("person/sync_identities");
    private static final Query DATE_RECORDS = Query.load("person/date_records");
    private static final Query LEADS = Query.load("person/open_leads");
    private static final Query CONTACTS = Query.load("person/open_contacts");
    private static final Query CONTACT_ACCOUNTS = Query.load("person/place_contacts");

    private final Graph graph;

    PersonWriteGraph(Graph graph) {
        this.graph = graph;
    }

    /** Which of these account keys there are. */
    Set<String> accounts(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : graph.read(ACCOUNTS, Map.of("keys", keys)).stream()
                        .map(row -> row.string("key"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes and locks the keys, in one order whoever asks, and answers the people who hold any of them. */
    List<PersonState> lock(Statements tx, Collection<KeyNode> keys) {
        List<Map<String, Object>> sorted = keys.stream()
                .sorted(Comparator.comparing(KeyNode::key))
                .map(KeyNode::asMap)
                .toList();
        return sorted.isEmpty()
                ? List.of()
                : tx.run(LOCK, Map.of("keys", sorted)).stream()
                        .map(PersonState::of)
                        .toList();
    }

    /** Writes what differs, a statement for each kind of change there is. */
    void write(Statements tx, PersonDelta changes, List<String> unheld) {
        run(tx, OPEN, changes.opened, changes);
        run(tx, CHANGE, changes.changed, changes);
        run(tx, HOLD, changes.keys, changes);
        run(tx, SYNC, changes.synced, changes);
        changes.employments.write(tx, changes.now);
        run(tx, LEADS, changes.leads, changes);
        run(tx, CONTACTS, changes.contacts, changes);
        run(tx, DATE_RECORDS, changes.dated, changes);
        run(tx, CONTACT_ACCOUNTS, changes.contactAccounts, changes);
        if (!unheld.isEmpty()) {
            tx.run(UNMAKE, Map.of("keys", unheld));
        }
        MarkGraph.leave(tx, changes.stale, changes.now);
    }

    private static void run(Statements tx, Query query, List<?> rows, PersonDelta changes) {
        if (!rows.isEmpty()) {
            tx.run(query, Map.of("rows", rows, "now", changes.now));
        }
    }
}
