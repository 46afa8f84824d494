package io.leadgraph.facts.touch;

import io.leadgraph.facts.account.Account;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class TouchGraph {
    private static final Query OF_LEADS = Query.load("touch/of_leads");
    private static final Query RECORDED_ACCOUNTS = Query.load("touch/recorded_accounts");
    private static final Query NEIGHBOURS = Query.load("touch/neighbours");

    private final Graph graph;

    TouchGraph(Graph graph) {
        this.graph = graph;
    }

    /** What touches lead to, in one statement, however many touches there are and whichever of their parts are asked for. */
    Map<TouchPartKey, Object> parts(List<TouchPartKey> wanted) {
        List<String> ids = wanted.stream().map(TouchPartKey::touchId).distinct().toList();
        Set<TouchPart> parts = wanted.stream().map(TouchPartKey::part).collect(Collectors.toSet());
        Map<TouchPartKey, Object> loaded = new HashMap<>();
        graph.read(NEIGHBOURS, Map.of("ids", ids, "parts", parts)).stream()
                .flatMap(row -> TouchRows.of(row, parts).stream())
                .forEach(touch -> touch.neighbours()
                        .read()
                        .forEach((part, found) ->
                                found.ifPresent(record -> loaded.put(new TouchPartKey(touch.id(), part), record))));
        return loaded;
    }

    /** The accounts touches were recorded at, by touch id. */
    Map<String, Account> recordedAccounts(Collection<String> ids) {
        return graph.read(RECORDED_ACCOUNTS, Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(
                        row -> row.string("id"), row -> Account.of(Objects.requireNonNull(row.rowOrNull("account")))));
    }

    /** By lead id; a lead that no touch created is left out. */
    Map<String, Touch> ofLeads(Collection<String> leadIds) {
        return graph.read(OF_LEADS, Map.of("ids", leadIds)).stream()
                .collect(Collectors.toMap(
                        row -> row.string("leadId"), row -> Touch.of(Objects.requireNonNull(row.rowOrNull("touch")))));
    }
}
