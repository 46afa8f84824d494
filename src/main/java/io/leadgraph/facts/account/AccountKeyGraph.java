package io.leadgraph.facts.account;

import static java.util.stream.Collectors.toMap;

import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ids of accounts that other inputs name by key. */
@Component
public class AccountKeyGraph {
    private final Query idsByKey = Query.load("account/ids_by_key");

    /** Those that are there. */
    public Map<String, String> byKeys(Statements tx, Collection<String> keys) {
        List<String> asked = keys.stream().distinct().toList();
        return asked.isEmpty()
                ? Map.of()
                : tx.run(idsByKey, Map.of("keys", asked)).stream()
                        .collect(toMap(row -> row.string("key"), row -> row.string("id")));
    }
}
