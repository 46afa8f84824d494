package io.leadgraph.facts.employment;

import io.leadgraph.facts.employment.AffiliationTimeline.Job;
import io.leadgraph.facts.employment.AffiliationTimeline.Sighting;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where people work, kept as it follows from what is stated and from the work addresses they were seen with. */
public final class EmploymentGraph {
    private static final Query READ = Query.load("employment/employments");
    private static final Query END = Query.load("employment/end_affiliations");
    private static final Query AFFILIATE = Query.load("person/affiliate_people");

    private EmploymentGraph() {}

    /** Affiliations that are to be ended and begun, as rows of the writing statements. */
    public record Changes(List<Map<String, ?>> ended, List<Map<String, ?>> begun) {
        public Changes() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        public void add(List<Affiliated> before, List<Affiliated> after) {
            before.stream()
                    .filter(held -> !after.contains(held))
                    .forEach(held -> ended.add(
                            Map.of("id", Objects.requireNonNull(held.id()), "identityId", held.identityId())));
            after.stream().filter(held -> held.id() == null).forEach(held -> begun.add(parameters(held)));
        }

        public void write(Statements tx, Instant now) {
            run(tx, END, ended, now);
            run(tx, AFFILIATE, begun, now);
        }
    }

    /** Derives the affiliations of people again, inside the transaction that changed what they follow from. */
    public static void settle(Statements tx, Collection<String> personIds, Instant now) {
        Changes changes = new Changes();
        for (Row row : tx.run(READ, Map.of("personIds", List.copyOf(personIds)))) {
            List<Affiliated> stored =
                    row.rows("affiliations").stream().map(Affiliated::of).toList();
            List<Affiliated> stated = stored.stream().map(Affiliated::asStated).toList();
            changes.add(stored, settled(stored, stated, seen(row)));
        }
        changes.write(tx, now);
    }

    /** Work addresses that people were seen with, by person id. */
    public static Map<String, List<Sighting>> seen(Statements tx, Collection<String> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : tx.run(READ, Map.of("personIds", List.copyOf(personIds))).stream()
                        .collect(Collectors.toMap(row -> row.string("personId"), EmploymentGraph::seen));
    }

    /** What follows from the explicit ones of those given, beside suggestions; what stays as it was stored keeps its id. */
    public static List<Affiliated> settled(List<Affiliated> stored, List<Affiliated> stated, List<Sighting> seen) {
        List<Job> explicit = stated.stream()
                .filter(Affiliated::explicit)
                .map(Affiliated::job)
                .toList();
        return Stream.concat(
                        stated.stream().filter(held -> !held.confirmed()),
                        AffiliationTimeline.of(explicit, seen).stream()
                                .map(job -> stored.stream()
                                        .filter(held ->
                                                held.confirmed() && held.job().equals(job))
                                        .findFirst()
                                        .orElseGet(() -> Affiliated.of(job))))
                .toList();
    }

    private static List<Sighting> seen(Row row) {
        return row.rows("seen").stream()
                .map(seen -> new Sighting(
                        seen.instant("at"),
                        seen.string("order"),
                        seen.string("identityId"),
                        seen.string("accountKey"),
                        seen.stringOrNull("title")))
                .toList();
    }

    private static Map<String, ?> parameters(Affiliated held) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("id", Ids.next(NodeKind.AFFILIATION));
        properties.put("title", held.title());
        properties.put("from", held.from());
        properties.put("to", held.to());
        properties.put("status", held.status());
        properties.put("evidence", held.evidence());
        properties.put("cut", held.cut() ? true : null);
        return Map.of("identityId", held.identityId(), "accountKey", held.accountKey(), "properties", properties);
    }

    private static void run(Statements tx, Query query, List<?> rows, Instant now) {
        if (!rows.isEmpty()) {
            tx.run(query, Map.of("rows", rows, "now", now));
        }
    }
}
