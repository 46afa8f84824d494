package io.leadgraph.answers.funnel;

import io.leadgraph.facts.opportunity.OpportunityType;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class FunnelController {
    private final FunnelGraph graph;

    FunnelController(FunnelGraph graph) {
        this.graph = graph;
    }

    @QueryMapping
    Funnel funnel(
            @Argument OffsetDateTime from,
            @Argument OffsetDateTime to,
            @Argument FunnelUnitKind by,
            @Argument List<OpportunityType> types,
            @Argument List<FunnelGroup> groupBy) {
        return graph.funnel(from.toInstant(), to.toInstant(), by, types, groupBy);
    }

    @QueryMapping
    HandoffReport handoffReport(@Argument OffsetDateTime from, @Argument OffsetDateTime to) {
        return graph.handoffs(from.toInstant(), to.toInstant());
    }

    @QueryMapping
    List<FunnelGraph.RecycleCount> recycleReasons(@Argument OffsetDateTime from, @Argument OffsetDateTime to) {
        return graph.recycled(from.toInstant(), to.toInstant());
    }
}
