package io.leadgraph.facts.person.upsert;

import io.leadgraph.facts.customfield.CustomFields;
import io.leadgraph.facts.employment.EmploymentGraph;
import io.leadgraph.facts.employment.EmploymentInput;
import io.leadgraph.facts.identity.KeyNode;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.person.upsert.PersonPlan.Outcome;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Rows;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Creates and changes people in bulk: each row answers for itself, all that is accepted is stored at once. */
@Service
class PersonUpsert {
    /** What became of one row. */
    record Result(@Nullable Person person, boolean created, List<UserError> userErrors) {}

    record Payload(List<Result> results, List<UserError> userErrors) {}

    private final Graph graph;
    private final PersonWriteGraph people;
    private final CustomFields customFields;
    private final TenantZone zone;
    private final Clock clock;

    PersonUpsert(Graph graph, PersonWriteGraph people, CustomFields customFields, TenantZone zone, Clock clock) {
        this.graph = graph;
        this.people = people;
        this.customFields = customFields;
        this.zone = zone;
        this.clock = clock;
    }

    Payload upsert(List<Map<String, Object>> inputs) {
        List<UserError> refusals = Rows.refusals(inputs);
        if (!refusals.isEmpty()) {
            return new Payload(List.of(), refusals);
        }
        Instant now = clock.instant();
        List<InputRow> rows = Rows.read(inputs);
        PersonInputReader reader = new PersonInputReader(zone, customFields.reader(), now);
        List<PersonInput> read = rows.stream().map(reader::read).toList();
        refuseUnknownAccounts(rows, read);
        Map<Integer, PersonInput> accepted = accepted(rows, read);
        Map<Integer, Outcome> outcomes = accepted.isEmpty() ? Map.of() : graph.write(tx -> store(tx, accepted, now));
        return new Payload(results(rows, outcomes), List.of());
    }

    /** Accounts are never deleted, so that looking before the transaction is safe, and a refused row locks nothing. */
    private void refuseUnknownAccounts(List<InputRow> rows, List<PersonInput> read) {
        Set<String> wanted = read.stream()
                .flatMap(row -> Stream.ofNullable(row.affiliation().value()))
                .map(EmploymentInput::accountKey)
                .collect(Collectors.toSet());
        Set<String> known = people.accounts(wanted);
        for (int at = 0; at < rows.size(); at++) {
            EmploymentInput affiliation = read.get(at).affiliation().value();
            if (affiliation != null
                    && !affiliation.accountKey().isEmpty()
                    && !known.contains(affiliation.accountKey())) {
                rows.get(at).refuse(UserErrorCode.NOT_FOUND, "No account has this key", "affiliation", "accountKey");
            }
        }
    }

    private static Map<Integer, PersonInput> accepted(List<InputRow> rows, List<PersonInput> read) {
        Map<Integer, PersonInput> accepted = new LinkedHashMap<>();
        IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).errors().isEmpty())
                .forEach(at -> accepted.put(at, read.get(at)));
        return accepted;
    }

    private Map<Integer, Outcome> store(Statements tx, Map<Integer, PersonInput> rows, Instant now) {
        Map<String, KeyNode> keys = new LinkedHashMap<>();
        rows.values().forEach(row -> row.keys().forEach(key -> keys.putIfAbsent(key.key(), key)));
        Map<Integer, Outcome> outcomes = new HashMap<>();
        PersonPlan fold = fold(tx, keys, keys.values(), rows, outcomes, now);
        if (!fold.missing().isEmpty()) {
            fold.missing().forEach(key -> keys.putIfAbsent(key.key(), key));
            fold = fold(tx, keys, keys.values(), rows, outcomes, now);
        }
        fold.settle(EmploymentGraph.seen(tx, fold.restated()));
        people.write(tx, fold.changes(), fold.unheld());
        return outcomes;
    }

    private PersonPlan fold(
            Statements tx,
            Map<String, KeyNode> known,
            Collection<KeyNode> locked,
            Map<Integer, PersonInput> rows,
            Map<Integer, Outcome> outcomes,
            Instant now) {
        PersonPlan fold = new PersonPlan(people.lock(tx, locked), known.keySet(), now);
        rows.forEach((at, row) -> outcomes.put(at, fold.apply(row)));
        return fold;
    }

    private static List<Result> results(List<InputRow> rows, Map<Integer, Outcome> outcomes) {
        List<Result> results = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Outcome outcome = outcomes.get(at);
            results.add(
                    outcome == null
                            ? new Result(null, false, rows.get(at).errors())
                            : new Result(outcome.person().shown(), outcome.created(), List.of()));
        }
        return results;
    }
}
