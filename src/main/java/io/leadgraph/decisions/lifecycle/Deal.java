package io.leadgraph.decisions.lifecycle;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as the lifecycle sees it.
 *
 * @param stage one of {@code OpportunityStage}
 * @param closedAt when it was won or lost
 * @param personIds who takes part in it
 */
record Deal(
        String id,
        String stage,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Instant recordedAt,
        List<String> personIds) {
    static final String WON = "WON";
    static final String LOST = "LOST";

    static Deal of(Row row) {
        return new Deal(
                row.string("id"),
                row.string("stage"),
                row.instantOrNull("openedAt"),
                row.instantOrNull("closedAt"),
                row.instant("recordedAt"),
                row.strings("personIds"));
    }

    boolean won() {
        return WON.equals(stage);
    }

    boolean lost() {
        return LOST.equals(stage);
    }

    /** When it was opened; when it became known where nobody said. */
    Instant opened() {
        return openedAt == null ? recordedAt : openedAt;
    }

    Instant closed() {
        return Objects.requireNonNull(closedAt, "WON and LOST have a closing date");
    }

    CycleState.LinkedDeal link() {
        return new CycleState.LinkedDeal(id, stage);
    }
}
