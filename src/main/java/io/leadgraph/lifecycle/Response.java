package io.leadgraph.lifecycle;

import io.leadgraph.graph.Row;
import io.leadgraph.intake.LeadCategory;
import io.leadgraph.intake.Relationship;
import io.leadgraph.touch.EntryPoint;
import io.leadgraph.touch.TouchKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An inbound touch as stage rules see it.
 *
 * @param owner whom it was routed to
 * @param queue which queue it was routed to
 */
record Response(
        String personId,
        Instant at,
        TouchKind kind,
        @Nullable EntryPoint entryPoint,
        @Nullable String product,
        LeadCategory category,
        Relationship relationship,
        @Nullable String owner,
        @Nullable String queue) {

    static Response of(Row row) {
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
