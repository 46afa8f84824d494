package io.leadgraph.facts.campaign;

import io.leadgraph.facts.customfield.CustomFields;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept on the memberships that one person has in one campaign, as that of one: what was stamped last counts, each for itself. */
final class MemberProperties {
    private static final List<String> DECISION =
            List.of("category", "relationship", "reason", "categoryAt", "relationshipAt", "reasonAt", "lastInboundAt");
    private static final List<String> ACTIVITY = List.of("lastActivityKind", "lastActivityAt", "lastActivitySource");

    private MemberProperties() {}

    /** @param memberships at least one */
    static Row combined(List<Row> memberships) {
        if (memberships.size() == 1) {
            return memberships.getFirst();
        }
        Map<String, @Nullable Object> combined = new HashMap<>();
        List<Row> decided = having(memberships, "category");
        if (!decided.isEmpty()) {
            take(combined, DECISION, latest(decided, "lastInboundAt", "lastActivityAt"));
        }
        take(combined, ACTIVITY, latest(memberships, "lastActivityAt"));
        memberships.stream()
                .flatMap(row -> row.values().keySet().stream())
                .filter(CustomFields::isValue)
                .distinct()
                .forEach(field -> {
                    String stamp = CustomFields.stampOf(field);
                    take(combined, List.of(field, stamp), latest(having(memberships, field), stamp));
                });
        return new Row(combined);
    }

    private static List<Row> having(List<Row> memberships, String field) {
        return memberships.stream().filter(row -> row.get(field) != null).toList();
    }

    private static void take(Map<String, @Nullable Object> combined, List<String> properties, Row from) {
        properties.forEach(property -> combined.put(property, from.get(property)));
    }

    /** The last of those that are stamped latest, by the first of these times that each has. */
    private static Row latest(List<Row> memberships, String... times) {
        Comparator<Row> order = Comparator.comparing(row -> Stream.of(times)
                .map(row::instantOrNull)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Instant.MIN));
        return memberships.stream()
                .reduce((one, other) -> order.compare(other, one) < 0 ? one : other)
                .orElseThrow();
    }
}
