package io.leadgraph.facts.employment;

import io.leadgraph.facts.employment.AffiliationTimeline.Sighting;
import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

        public void add(List<Employment> before, List<Employment> after) {
            before.stream()
                    .filter(held -> !after.contains(held))
                    .forEach(held -> ended.add(Map.of("id", held.edge(), "identityId", held.identityId())));
            after.stream().filter(held -> held.id() == null).forEach(held -> begun.add(parameters(held)));
        }

        public void write(Statements tx, Instant now) {
            run(tx, END, ended, now);
            run(tx, AFFILIATE, begun, now);
        }
    }

    /**
     * Derives the affiliations of people again, inside the transaction that changed what they follow from.
     *
     * @return keys of the accounts where one of them is not affiliated any more as before
     */
    public static Set<String> settle(Statements tx, Collection<String> personIds, Instant now) {
        Changes changes = new Changes();
        Set<String> left = new LinkedHashSet<>();
        for (Row row : tx.run(READ, Map.of("personIds", List.copyOf(personIds)))) {
            List<Employment> stored = row.rows("affiliations").stream()
                    .map(EmploymentGraph::employment)
                    .toList();
            List<Employment> stated = stored.stream().map(Employment::asStated).toList();
            List<Employment> settled = settled(stored, stated, seen(row));
            changes.add(stored, settled);
            stored.stream().filter(held -> !settled.contains(held)).forEach(held -> left.add(held.account()));
        }
        changes.write(tx, now);
        return left;
    }

    /** Work addresses that people were seen with, by person id. */
    public static Map<String, List<Sighting>> seen(Statements tx, Collection<String> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : tx.run(READ, Map.of("personIds", List.copyOf(personIds))).stream()
                        .collect(Collectors.toMap(row -> row.string("personId"), EmploymentGraph::seen));
    }

    /** What follows from the explicit ones of those given, beside suggestions; what stays as it was stored keeps its id. */
    public static List<Employment> settled(List<Employment> stored, List<Employment> stated, List<Sighting> seen) {
        List<Employment> explicit = stated.stream()
                .filter(Employment::explicit)
                .map(one -> one.under(null))
                .toList();
        return Stream.concat(
                        stated.stream().filter(held -> !held.confirmed()),
                        AffiliationTimeline.of(explicit, seen).stream()
                                .map(follows -> stored.stream()
                                        .filter(held -> held.under(null).equals(follows))
                                        .findFirst()
                                        .orElse(follows)))
                .toList();
    }

    /** From a map {@code {id, identityId, accountKey, title, from, to, status, evidence, cut}}. */
    public static Employment employment(Row row) {
        return new Employment(
                row.string("id"),
                row.string("identityId"),
                row.string("accountKey"),
                row.stringOrNull("title"),
                new Interval(row.instantOrNull("from"), row.instantOrNull("to")),
                row.constant(AffiliationStatus.class, "status"),
                row.constant(Evidence.class, "evidence"),
                row.bool("cut"));
    }

    /** What is stored on the edge. */
    public static Map<String, @Nullable Object> properties(Employment employment) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("id", employment.edge());
        properties.put("title", employment.title());
        properties.put("from", employment.valid().from());
        properties.put("to", employment.valid().to());
        properties.put("status", employment.status());
        properties.put("evidence", employment.evidence());
        properties.put("cut", employment.cut() ? true : null);
        return properties;
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

    private static Map<String, ?> parameters(Employment held) {
        return Map.of(
                "identityId", held.identityId(),
                "accountKey", held.account(),
                "properties", properties(held.under(Ids.next(NodeKind.AFFILIATION))));
    }

    private static void run(Statements tx, Query query, List<?> rows, Instant now) {
        if (!rows.isEmpty()) {
            tx.run(query, Map.of("rows", rows, "now", now));
        }
    }
}
