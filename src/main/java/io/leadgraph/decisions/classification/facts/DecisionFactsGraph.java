package io.leadgraph.decisions.classification.facts;

import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.configuration.LooseMatch;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.rules.Rules;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The facts that rules decide by: one statement reads them, whoever asks. */
@Component
public class DecisionFactsGraph {
    public static final Query FACTS = Query.load("classification/facts");
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private final Graph graph;
    private final Rules<IntakeConfiguration> rules;

    DecisionFactsGraph(Graph graph, Rules<IntakeConfiguration> rules) {
        this.graph = graph;
        this.rules = rules;
    }

    /** Without a lock: for what is not going to be stored. */
    public Facts read(Collection<IntakeInput> arrivals, IntakeConfiguration by) {
        return FactRows.book(row(graph::read, arrivals, by));
    }

    /** The same by the newest rules. */
    public FactsInForce inForce(Collection<IntakeInput> arrivals) {
        return inForce(graph::read, arrivals);
    }

    /** One statement, which counts the versions of the rules; once more where those in memory turn out not to be the newest. */
    public FactsInForce inForce(Statements statements, Collection<IntakeInput> arrivals) {
        IntakeConfiguration known = rules.known();
        Row row = row(statements, arrivals, known);
        IntakeConfiguration newest = rules.newest(statements, row.integer("configurations"));
        Row by = newest.version() == known.version() ? row : row(statements, arrivals, newest);
        return new FactsInForce(newest, FactRows.book(by));
    }

    private static Row row(Statements statements, Collection<IntakeInput> arrivals, IntakeConfiguration rules) {
        Map<String, Object> parameters = parameters(arrivals, mergeKeys(arrivals, rules));
        parameters.put("earliest", NEVER); // no affiliation changes by what is not stored
        return statements.run(FACTS, Map.of("batch", parameters)).getFirst();
    }

    /** Loose keys that lead to a person, sorted; none where a loose match is only suggested. */
    public static List<String> mergeKeys(Collection<IntakeInput> arrivals, IntakeConfiguration rules) {
        return rules.looseEmailMatch() == LooseMatch.MERGE
                ? arrivals.stream()
                        .flatMap(IntakeInput::looseKey)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    /** What facts are asked for: all that the arrivals name. */
    public static Map<String, Object> parameters(Collection<IntakeInput> arrivals, List<String> mergeKeys) {
        Map<String, Object> parameters = new HashMap<>(named(arrivals));
        parameters.putAll(joins(arrivals, mergeKeys));
        parameters.putAll(likenesses(arrivals, mergeKeys));
        parameters.put(
                "earliest",
                arrivals.stream()
                        .map(IntakeInput::occurredAt)
                        .min(Instant::compareTo)
                        .orElseThrow());
        return parameters;
    }

    private static Map<String, Object> named(Collection<IntakeInput> arrivals) {
        return Map.of(
                "clientKeys", distinct(arrivals, a -> Stream.ofNullable(a.clientKey())),
                "identityKeys", distinct(arrivals, IntakeInput::identityKeys),
                "personIds", distinct(arrivals, a -> Stream.ofNullable(a.personId())),
                "domains",
                        distinct(
                                arrivals,
                                a -> Stream.ofNullable(a.email()).flatMap(e -> e.domainCandidates().stream())),
                "companyKeys",
                        distinct(arrivals, a -> Stream.ofNullable(a.details().companyKey())),
                "campaignKeys", distinct(arrivals, a -> Stream.of(a.campaignKey())),
                "centerKeys", distinct(arrivals, a -> Stream.ofNullable(a.centerKey())));
    }

    private static Map<String, Object> joins(Collection<IntakeInput> arrivals, List<String> mergeKeys) {
        return Map.of(
                "keyJoins", joins(arrivals, "identityKey", IntakeInput::identityKeys),
                "personJoins", joins(arrivals, "personId", a -> Stream.ofNullable(a.personId())),
                "looseJoins", mergeKeys.isEmpty() ? List.of() : joins(arrivals, "looseKey", IntakeInput::looseKey));
    }

    /** A name resembles another only where a company is told too. */
    private static Map<String, Object> likenesses(Collection<IntakeInput> arrivals, List<String> mergeKeys) {
        return Map.of(
                "mergeKeys", mergeKeys,
                "looseKeys", distinct(arrivals, IntakeInput::looseKey),
                "phones", distinct(arrivals, a -> Stream.ofNullable(a.details().phoneE164())),
                "nameKeys",
                        distinct(
                                arrivals,
                                a -> a.details().companyKey() == null
                                        ? Stream.empty()
                                        : Stream.ofNullable(a.details().nameKey())));
    }

    /** The campaigns that those found under a name may be members of already. */
    private static List<Map<String, String>> joins(
            Collection<IntakeInput> arrivals, String name, Function<IntakeInput, Stream<String>> values) {
        return arrivals.stream()
                .flatMap(arrival ->
                        values.apply(arrival).map(value -> Map.of(name, value, "campaignKey", arrival.campaignKey())))
                .distinct()
                .toList();
    }

    private static List<String> distinct(
            Collection<IntakeInput> arrivals, Function<IntakeInput, Stream<String>> values) {
        return arrivals.stream()
                .flatMap(values)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
