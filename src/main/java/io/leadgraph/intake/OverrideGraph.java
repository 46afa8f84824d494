package io.leadgraph.intake;

import io.leadgraph.account.Account;
import io.leadgraph.graph.Graph;
import io.leadgraph.graph.Query;
import io.leadgraph.graph.Row;
import io.leadgraph.person.Person;
import io.leadgraph.person.PersonRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where manual decisions are kept. */
@Component
class OverrideGraph {
    private static final Query ACCOUNT = Query.load("intake/override_account");
    private static final Query PERSON = Query.load("intake/override_person");
    private final Graph graph;

    OverrideGraph(Graph graph) {
        this.graph = graph;
    }

    /** The account it was made about; null where there is none of this key. */
    @Nullable
    Account ofAccount(String key, Map<String, Object> override) {
        List<Row> rows = graph.write(tx -> tx.run(ACCOUNT, Map.of("accountKey", key, "override", override)));
        return rows.isEmpty()
                ? null
                : Account.of(Objects.requireNonNull(rows.getFirst().rowOrNull("account")));
    }

    /** The person it was made about; null where there is none. */
    @Nullable
    Person ofPerson(PersonRef ref, Map<String, Object> override) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("personId", ref.id());
        parameters.put("personKey", ref.key());
        parameters.put("override", override);
        List<Row> rows = graph.write(tx -> tx.run(PERSON, parameters));
        return rows.isEmpty()
                ? null
                : Person.of(Objects.requireNonNull(rows.getFirst().rowOrNull("person")));
    }
}
