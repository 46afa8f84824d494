package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An inbound touch as stage rules see it.
 *
 * @param owner whom it was routed to
 * @param queue which queue it was routed to
 */
public record Response(
        String personId,
        Instant at,
        TouchKind kind,
        @Nullable EntryPoint entryPoint,
        @Nullable String product,
        LeadCategory category,
        Relationship relationship,
        @Nullable String owner,
        @Nullable String queue) {

    public static Response of(Row row) {
        return new Response(
                row.string("personId"),
                row.instant("at"),
                row.constant(TouchKind.class, "kind"),
                row.constantOrNull(EntryPoint.class, "source"),
                row.stringOrNull("product"),
                row.constant(LeadCategory.class, "category"),
                row.constant(Relationship.class, "relationship"),
                row.stringOrNull("owner"),
                row.stringOrNull("queue"));
    }
}
