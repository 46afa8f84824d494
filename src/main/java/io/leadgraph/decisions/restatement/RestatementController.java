package io.leadgraph.decisions.restatement;

import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class RestatementController {
    private static final int MOST = 10_000;

    private final DecisionChangeGraph reads;
    private final RestatementJob restating;

    record RestateDecisionsPayload(int steps, int changed, DecisionChangeGraph.Lag restatement) {}

    RestatementController(DecisionChangeGraph reads, RestatementJob restating) {
        this.reads = reads;
        this.restating = restating;
    }

    @QueryMapping
    DecisionChangeGraph.Lag restatement() {
        return reads.lag();
    }

    @QueryMapping
    Connection<DecisionChange> decisionChanges(
            @Argument @Nullable OffsetDateTime since,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return reads.changes(since == null ? null : since.toInstant(), PageRequest.of(first, after, null, null));
    }

    @MutationMapping
    RestateDecisionsPayload restateDecisions(@Argument int first) {
        if (first < 1 || first > MOST) {
            throw new BadArgumentException("first is 1 to 10,000.");
        }
        RestatementJob.Done done = restating.run(first);
        return new RestateDecisionsPayload(done.steps(), done.changed(), reads.lag());
    }
}
