package io.leadgraph.facts.override;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkGraph;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where manual decisions are kept. */
@Component
class OverrideGraph {
    private static final Query ACCOUNT = Query.load("override/override_account");
    private static final Query PERSON = Query.load("override/override_person");
    private final Graph graph;
    private final Clock clock;

    OverrideGraph(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** The account it was made about; null where there is none of this key. */
    @Nullable
    Account ofAccount(String key, Map<String, Object> override) {
        List<Row> rows = store(ACCOUNT, Map.of("accountKey", key, "override", override), "account", MarkScope.ACCOUNT);
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
        List<Row> rows = store(PERSON, parameters, "person", MarkScope.PERSON);
        return rows.isEmpty()
                ? null
                : Person.of(Objects.requireNonNull(rows.getFirst().rowOrNull("person")));
    }

    private List<Row> store(Query query, Map<String, ?> parameters, String subject, MarkScope scope) {
        return graph.write(tx -> {
            List<Row> rows = tx.run(query, parameters);
            List<Mark> marks = rows.stream()
                    .map(row -> Objects.requireNonNull(row.rowOrNull(subject)))
                    .map(row -> new Mark(scope, row.string("id")))
                    .toList();
            MarkGraph.leave(tx, marks, clock.instant());
            return rows;
        });
    }
}
