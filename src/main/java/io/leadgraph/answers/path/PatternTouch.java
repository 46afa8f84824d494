package io.leadgraph.answers.path;

import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a pattern asks of a touch. */
record PatternTouch(
        String id,
        TouchKind kind,
        TouchDirection direction,
        Instant at,
        @Nullable String product,
        String campaignId) {

    static PatternTouch of(Row touch) {
        return new PatternTouch(
                touch.string("id"),
                touch.constant(TouchKind.class, "kind"),
                touch.constant(TouchDirection.class, "direction"),
                touch.instant("occurredAt"),
                touch.stringOrNull("product"),
                touch.string("campaignId"));
    }
}
