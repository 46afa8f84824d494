package io.leadgraph.answers.light;

import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.graph.Row;
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
