package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.classification.NotApplicableReason;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.facts.person.RestatedStamps;
import io.leadgraph.facts.person.Stamps;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stamps as the last inbound touch is decided about today; activity and lead status are facts and stay. */
@Component
class StampsRestated implements RestatedStamps {
    private final RestatementGraph graph;
    private final Restatement restatement;

    StampsRestated(RestatementGraph graph, Restatement restatement) {
        this.graph = graph;
        this.restatement = restatement;
    }

    @Override
    public Map<String, Stamps> ofPeople(Collection<String> personIds) {
        return of(graph.stampedPeople(personIds));
    }

    @Override
    public Map<String, Stamps> ofMembers(Collection<String> memberIds) {
        return of(graph.stampedMembers(memberIds));
    }

    private Map<String, Stamps> of(List<Row> rows) {
        Map<String, Classification> decisions =
                restatement.of(rows.stream().map(row -> row.string("touchId")).toList());
        Map<String, Stamps> stamps = new HashMap<>();
        for (Row row : rows) {
            Classification decision = Objects.requireNonNull(decisions.get(row.string("touchId")));
            stamps.put(row.string("id"), stamps(decision, Objects.requireNonNull(row.rowOrNull("stamps"))));
        }
        return stamps;
    }

    private static Stamps stamps(Classification decision, Row facts) {
        Instant at = decision.asOf();
        @Nullable NotApplicableReason reason = decision.reason();
        return new Stamps(
                decision.category().name(),
                at,
                decision.relationship().name(),
                at,
                reason == null ? null : reason.name(),
                reason == null ? null : at,
                facts.stringOrNull("lastActivityKind"),
                facts.instantOrNull("lastActivityAt"),
                facts.stringOrNull("lastActivitySource"),
                facts.constantOrNull(LeadStatus.class, "leadStatus"),
                facts.instantOrNull("leadStatusAt"));
    }
}
