package io.leadgraph.engagement;

import io.leadgraph.graph.Row;
import io.leadgraph.touch.TouchDirection;
import io.leadgraph.touch.TouchKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A touch of somebody who takes part in a deal.
 *
 * @param product the touch's own, else the campaign's
 * @param keyRole whether by somebody in a key role
 */
record LightTouch(
        Instant at,
        TouchKind kind,
        boolean inbound,
        String campaignId,
        @Nullable String product,
        boolean keyRole) {

    static LightTouch of(Row row, boolean keyRole) {
        return new LightTouch(
                row.instant("occurredAt"),
                row.constant(TouchKind.class, "kind"),
                row.constant(TouchDirection.class, "direction") == TouchDirection.INBOUND,
                row.string("campaignId"),
                row.stringOrNull("product"),
                keyRole);
    }
}
